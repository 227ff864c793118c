/** Full-text search, as users declare it. */
@org.jspecify.annotations.NullMarked
package search;

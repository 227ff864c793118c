/** Declarations whose generated DAOs are compared byte by byte, and run. */
@org.jspecify.annotations.NullMarked
package rows;

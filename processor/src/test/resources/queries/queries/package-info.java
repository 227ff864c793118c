@NullMarked
package queries;

import org.jspecify.annotations.NullMarked;

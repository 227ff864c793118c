@NullMarked
package names;

import org.jspecify.annotations.NullMarked;

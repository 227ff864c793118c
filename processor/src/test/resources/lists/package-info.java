@NullMarked
package lists;

import org.jspecify.annotations.NullMarked;

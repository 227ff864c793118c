@NullMarked
package shapes;

import org.jspecify.annotations.NullMarked;

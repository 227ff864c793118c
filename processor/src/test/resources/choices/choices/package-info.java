@NullMarked
package choices;

import org.jspecify.annotations.NullMarked;

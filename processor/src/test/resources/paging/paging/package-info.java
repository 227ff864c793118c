@NullMarked
package paging;

import org.jspecify.annotations.NullMarked;

// Not for Android below 31
package paging;

import dev.alcove.annotations.OrderBy;

/** Orders that say where NULL comes. */
public enum NullSorting {
  @OrderBy("stars NULLS LAST, minute")
  LAST,
  @OrderBy("stars DESC NULLS FIRST, minute DESC")
  FIRST,
  @OrderBy("stars NULLS FIRST, weight DESC NULLS LAST, title NULLS LAST")
  ALL,
  @OrderBy("title DESC NULLS FIRST, stars NULLS LAST")
  TITLE
}

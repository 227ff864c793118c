package paging;

import dev.alcove.annotations.OrderBy;

/** Orders that every SQLite knows. */
public enum Sorting {
  @OrderBy("minute")
  MINUTE,
  @OrderBy("minute DESC")
  MINUTE_DOWN,
  @OrderBy("minute DESC, stars")
  MIXED,
  @OrderBy("stars")
  STARS,
  @OrderBy("stars DESC")
  STARS_DOWN,
  @OrderBy("stars, minute DESC, weight DESC")
  THREE,
  @OrderBy("weight DESC, title")
  WEIGHT,
  @OrderBy("title")
  TITLE,
  @OrderBy("title COLLATE BINARY DESC, minute")
  BINARY_TITLE,
  @OrderBy("mark, weight")
  MARK,
  @OrderBy("minute % 3, coalesce(stars, 2) DESC")
  EXPRESSION,
  @OrderBy("stars IS NULL, stars, lower(title) DESC")
  LOWER,
  @OrderBy("id DESC")
  KEY,
  @OrderBy("minute, id DESC, stars")
  KEY_IN_THE_MIDDLE
}

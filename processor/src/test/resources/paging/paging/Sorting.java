package paging;

import dev.alcove.annotations.OrderBy;

/** Orders that every SQLite knows. */
public enum Sorting {
  @OrderBy("minute")
  MINUTE,
  @OrderBy("minute DESC")
  MINUTE_DOWN(true),
  @OrderBy("minute DESC, stars")
  MIXED,
  @OrderBy("stars")
  STARS,
  @OrderBy("stars DESC")
  STARS_DOWN(true),
  @OrderBy("stars, minute DESC, weight DESC")
  THREE(true),
  @OrderBy("weight DESC, title")
  WEIGHT,
  @OrderBy("title")
  TITLE,
  @OrderBy("title COLLATE BINARY DESC, minute")
  BINARY_TITLE,
  @OrderBy("mark, weight")
  MARK,
  @OrderBy("minute % 3, coalesce(stars, 2) DESC")
  EXPRESSION(true),
  @OrderBy("stars IS NULL, stars, lower(title) DESC")
  LOWER(true),
  @OrderBy("id DESC")
  KEY,
  @OrderBy("minute, id DESC, stars")
  KEY_IN_THE_MIDDLE;

  /** Whether its last term, and so the key behind it, goes down. */
  final boolean isDown;

  Sorting() {
    this(false);
  }

  Sorting(boolean isDown) {
    this.isDown = isDown;
  }
}

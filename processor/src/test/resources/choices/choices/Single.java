package choices;

import dev.alcove.annotations.OrderBy;

/** An order without a choice, as an enum may begin. */
public enum Single {
  @OrderBy("created_at DESC, id DESC -- the newest first")
  NEWEST
}

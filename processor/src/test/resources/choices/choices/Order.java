package choices;

import dev.alcove.annotations.OrderBy;

public enum Order {
  @OrderBy("created_at DESC, id DESC")
  NEWEST,
  @OrderBy("created_at, id")
  OLDEST,
  @OrderBy("lower(text), CASE WHEN mood = 'GLAD' THEN 0 ELSE 1 END, id")
  TEXT
}

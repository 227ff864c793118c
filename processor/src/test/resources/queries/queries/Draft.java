package queries;

import org.jspecify.annotations.Nullable;

public class Draft {
  public int length;
  private final long id;
  private @Nullable String text;

  public Draft(long id) {
    this.id = id;
  }

  public long getId() {
    return id;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }
}

package chat;

import org.jspecify.annotations.Nullable;

final class Draft {
  int position;
  private final String id;
  private @Nullable String text;

  Draft(String id) {
    this.id = id;
  }

  String getId() {
    return id;
  }

  @Nullable String getText() {
    return text;
  }

  void setText(@Nullable String text) {
    this.text = text;
  }
}

package chat;

import org.jspecify.annotations.Nullable;

final class Plugin {
  private final String name;
  private final @Nullable TokenUsage cost;

  Plugin(String name, @Nullable TokenUsage cost) {
    this.name = name;
    this.cost = cost;
  }

  String name() {
    return name;
  }

  @Nullable TokenUsage cost() {
    return cost;
  }
}

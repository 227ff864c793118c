package rows;

import org.jspecify.annotations.Nullable;

/** A part of a message. */
public final class Plugin {

  final String name;
  final @Nullable Integer cost;

  public Plugin(String name, @Nullable Integer cost) {
    this.name = name;
    this.cost = cost;
  }
}

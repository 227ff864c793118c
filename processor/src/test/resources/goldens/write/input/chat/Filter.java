package chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

final class Filter {
  final @Nullable Range range;
  private final Role role;
  private final @Nullable TokenUsage usage;

  Filter(@Nullable Range range, Role role, @Nullable TokenUsage usage) {
    this.range = range;
    this.role = role;
    this.usage = usage;
  }

  Role role() {
    return role;
  }

  @Nullable TokenUsage usage() {
    return usage;
  }

  static final class Range {
    final Instant from;
    final long limit;

    Range(Instant from, long limit) {
      this.from = from;
      this.limit = limit;
    }
  }
}

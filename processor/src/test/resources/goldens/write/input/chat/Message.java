package chat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class Message {
  final String id;
  final Role role;
  final @Nullable String parentId;
  final String content;
  final boolean favorite;
  final @Nullable TokenUsage tokenUsage;
  final Mood mood;
  final @Nullable Double score;
  final Optional<String> traceId;
  final Instant createdAt;

  Message(
      String id,
      Role role,
      @Nullable String parentId,
      String content,
      boolean favorite,
      @Nullable TokenUsage tokenUsage,
      Mood mood,
      @Nullable Double score,
      Optional<String> traceId,
      Instant createdAt) {
    this.id = id;
    this.role = role;
    this.parentId = parentId;
    this.content = content;
    this.favorite = favorite;
    this.tokenUsage = tokenUsage;
    this.mood = mood;
    this.score = score;
    this.traceId = traceId;
    this.createdAt = createdAt;
  }
}

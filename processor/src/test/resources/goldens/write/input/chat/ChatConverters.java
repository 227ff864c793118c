package chat;

import org.jspecify.annotations.Nullable;

final class ChatConverters {

  private ChatConverters() {}

  static String tokensToText(TokenUsage usage) {
    return Integer.toString(usage.total);
  }

  static TokenUsage tokensFromText(String text) {
    return new TokenUsage(Integer.parseInt(text));
  }

  static @Nullable String moodToText(@Nullable Mood mood) {
    return mood == null ? null : mood.name;
  }

  static @Nullable Mood moodFromText(@Nullable String text) {
    return text == null ? null : new Mood(text);
  }
}

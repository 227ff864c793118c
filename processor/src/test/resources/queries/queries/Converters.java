package queries;

import dev.alcove.annotations.Converter;

public final class Converters {

  private Converters() {}

  @Converter
  public static String usageToText(TokenUsage usage) {
    return "total=" + usage.total();
  }

  @Converter
  public static TokenUsage textToUsage(String text) {
    return new TokenUsage(Integer.parseInt(text.substring("total=".length())));
  }
}

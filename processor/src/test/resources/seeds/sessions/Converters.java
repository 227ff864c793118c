// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.sessions;

import dev.alcove.annotations.Converter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Roles in small letters, and token counts as JSON. */
public final class Converters {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Converters() {}

  /** {@code ASSISTANT} becomes {@code assistant}. */
  @Converter
  public static String fromRole(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** {@code assistant} becomes {@code ASSISTANT}. */
  @Converter
  public static Role toRole(String text) {
    return Role.valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** The counts as an object. */
  @Converter
  public static String fromTokenUsage(TokenUsage usage) {
    return String.format(
        Locale.ROOT,
        "{\"prompt_tokens\":%d,\"completion_tokens\":%d,\"total_tokens\":%d}",
        usage.promptTokens(),
        usage.completionTokens(),
        usage.totalTokens());
  }

  /** The counts out of an object that was written here. */
  @Converter
  public static TokenUsage toTokenUsage(String json) {
    Matcher numbers = NUMBER.matcher(json);
    return new TokenUsage(next(numbers), next(numbers), next(numbers));
  }

  private static int next(Matcher numbers) {
    return numbers.find() ? Integer.parseInt(numbers.group()) : 0;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.json;

import dev.alcove.sample.store.Role;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom other programs mean by their words for who speaks. */
public final class Roles {
  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          Map.entry("user", Role.USER),
          Map.entry("human", Role.USER),
          Map.entry("prompter", Role.USER),
          Map.entry("assistant", Role.ASSISTANT),
          Map.entry("gpt", Role.ASSISTANT),
          Map.entry("bot", Role.ASSISTANT),
          Map.entry("model", Role.ASSISTANT),
          Map.entry("ai", Role.ASSISTANT),
          Map.entry("chatgpt", Role.ASSISTANT),
          Map.entry("system", Role.SYSTEM),
          Map.entry("tool", Role.TOOL),
          Map.entry("function", Role.TOOL),
          Map.entry("observation", Role.TOOL));

  private Roles() {}

  /** The role for a word, or null if the word is none that is known. */
  public static @Nullable Role of(@Nullable String word) {
    return word == null ? null : ROLES.get(word.trim().toLowerCase(Locale.ROOT));
  }
}

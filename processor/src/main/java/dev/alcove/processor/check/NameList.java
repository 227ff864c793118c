// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.sql.Suggestion;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names in a message: the first ones, and how many more there are. */
final class NameList {

  private NameList() {}

  /** The names one after another: {@code id, content and 3 more}. */
  static String of(Collection<String> names) {
    return joined(names, ", ") + more(names.size() - Suggestion.MAX_CANDIDATES);
  }

  /** The names in quotes: {@code "id", "content" and 3 more}. */
  static String quoted(Collection<String> names) {
    return "\"" + joined(names, "\", \"") + "\"" + more(names.size() - Suggestion.MAX_CANDIDATES);
  }

  private static String joined(Collection<String> names, String separator) {
    return names.stream().limit(Suggestion.MAX_CANDIDATES).collect(Collectors.joining(separator));
  }

  private static String more(int omitted) {
    return omitted > 0 ? " and " + omitted + " more" : "";
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The schema of one version, as the annotation processor has written it down. Immutable. */
final class Snapshot {
  private static final Pattern HEAD =
      Pattern.compile(
          "-- (\\S+), version (\\d{1,9})(?: of (\\S+)|, draft)(?:: (.*))?\n"
              + "(?:-- .*\n)*?-- fingerprint: (\\S+)\n(?:-- .*\n)*");

  final String date;
  final String note;
  final String fingerprint;
  final List<String> statements;

  private Snapshot(Matcher head, String body) {
    this.date = orEmpty(head.group(3));
    this.note = orEmpty(head.group(4));
    this.fingerprint = orEmpty(head.group(5));
    this.statements = SqlScript.statements(body);
  }

  /** Reads the text of a file; null if it is not that of this version. */
  static @Nullable Snapshot parse(String text, String database, int version) {
    String unix = text.replace("\r\n", "\n");
    Matcher head = HEAD.matcher(unix);
    if (!head.lookingAt()
        || !database.equals(head.group(1))
        || !String.valueOf(version).equals(head.group(2))
        || unix.contains("\n<<<<<<< ")) {
      return null;
    }
    return new Snapshot(head, unix.substring(head.end()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}

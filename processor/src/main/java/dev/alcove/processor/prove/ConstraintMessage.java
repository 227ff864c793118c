// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns in what SQLite says of a broken constraint. */
final class ConstraintMessage {

  /** A CHECK is named by its text or name, an index over an expression by its own name. */
  private static final Pattern FAILED =
      Pattern.compile("(?:NOT NULL|UNIQUE) constraint failed: (?!index ')(?<columns>.*)");

  private static final Pattern STORED =
      Pattern.compile("cannot store \\w+ value in \\w+ column (?<columns>.*)");

  private ConstraintMessage() {}

  /** The columns without their table's name; empty if none is named. */
  static List<String> columns(String message) {
    for (Pattern pattern : List.of(FAILED, STORED)) {
      Matcher matcher = pattern.matcher(message);
      if (matcher.find()) {
        return Arrays.stream(matcher.group("columns").split(", ", -1))
            .map(name -> name.substring(name.indexOf('.') + 1))
            .toList();
      }
    }
    return List.of();
  }
}

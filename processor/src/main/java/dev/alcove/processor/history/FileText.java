// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of the history as text: comment lines at its head with a key each, then statements.
 *
 * @param head the comment lines without their dashes
 * @param body what follows them
 */
record FileText(List<String> head, String body) {

  private static final String DASHES = "-- ";

  /** Copies the list. */
  FileText {
    head = List.copyOf(head);
  }

  /** Takes a text apart; line ends of any system are the same. */
  static FileText parse(String text) throws FileDefectException {
    List<String> head = new ArrayList<>();
    String rest = withoutCarriageReturns(text);
    if (rest.startsWith("<<<<<<< ") || rest.contains("\n<<<<<<< ")) {
      throw new FileDefectException("holds the marks of a merge conflict");
    }
    while (rest.startsWith(DASHES)) {
      int end = rest.indexOf('\n');
      head.add(rest.substring(DASHES.length(), end < 0 ? rest.length() : end).strip());
      rest = end < 0 ? "" : rest.substring(end + 1);
    }
    return new FileText(head, rest);
  }

  /** The text with the line ends that Alcove writes. */
  static String withoutCarriageReturns(String text) {
    return text.replace("\r\n", "\n");
  }

  /** The first line. */
  String title() {
    return head.isEmpty() ? "" : head.get(0);
  }

  /** What stands behind a key; empty if no line has it. */
  Optional<String> find(String key) {
    return all(key).stream().findFirst();
  }

  /** What stands behind a key that must be there. */
  String get(String key) throws FileDefectException {
    return find(key)
        .orElseThrow(() -> new FileDefectException("has no line \"" + DASHES + key + ": …\""));
  }

  /** What stands behind a key, line by line. */
  List<String> all(String key) {
    String start = key + ": ";
    return head.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .toList();
  }

  /** A line of the head; what would break the line becomes a blank. */
  static String line(String text) {
    return DASHES + text.replaceAll("\\s*\\R\\s*", " ").strip() + "\n";
  }

  /** A line of the head with a key. */
  static String line(String key, String value) {
    return line(key + ": " + value);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of the history as text: comment lines at its head with a key each, then statements.
 *
 * @param head the comment lines without their dashes
 * @param body what follows them
 */
record FileText(List<String> head, String body) {

  private static final String DASHES = "-- ";

  /** What begins the further lines of a value that goes over several. */
  private static final String MORE = "-- |";

  private static final Pattern LONE_LINE_FEED = Pattern.compile("(?<!\\r)\\n");

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
      String line = rest.substring(0, end < 0 ? rest.length() : end);
      if (line.startsWith(MORE) && !head.isEmpty()) {
        head.add(
            head.remove(head.size() - 1) + line.substring(MORE.length()).replaceFirst("^ ?", "\n"));
      } else {
        head.add(line.substring(DASHES.length()));
      }
      rest = end < 0 ? "" : rest.substring(end + 1);
    }
    return new FileText(head, rest);
  }

  /**
   * The text with the line ends that Alcove writes. Where not every line ends with a carriage
   * return, those that do have it within a string.
   */
  static String withoutCarriageReturns(String text) {
    return LONE_LINE_FEED.matcher(text).find() ? text : text.replace("\r\n", "\n");
  }

  /** The first line. */
  String title() {
    return head.isEmpty() ? "" : head.get(0).strip();
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

  /** A line of the head with a key, and further ones where the value has several. */
  static String line(String key, String value) {
    return DASHES + key + ": " + value.strip().replace("\n", "\n" + MORE + " ") + "\n";
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Enum constants that came after their version was sealed, as {@code enums.txt}. They change no
 * schema, so they need no version of their own; but rows hold them from then on, and when one goes
 * again the rows must be thought of.
 *
 * @param columns the columns with their late constants, by version
 */
record EnumFile(SortedMap<Integer, List<EnumColumn>> columns) {

  static final String NAME = "enums.txt";

  private static final List<String> HEAD =
      List.of(
          "# Enum constants that came after their version was sealed: rows may hold them.",
          "# Commit this file. A line may go only if no app that was shipped wrote its constants.");

  /** Copies the map. */
  EnumFile {
    columns = new TreeMap<>(columns);
  }

  static EnumFile parse(String text) throws FileDefectException {
    SortedMap<Integer, List<EnumColumn>> columns = new TreeMap<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("<<<<<<< ")) {
        throw new FileDefectException("holds the marks of a merge conflict: keep both sides");
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(": ");
        String number = colon < 0 ? "" : line.substring(0, colon).strip();
        if (!number.matches("[1-9]\\d{0,8}")) {
          throw new FileDefectException("has the line \"" + line + "\", which names no version");
        }
        columns
            .computeIfAbsent(Integer.parseInt(number), version -> new ArrayList<>())
            .add(column(line, line.substring(colon + 2).strip()));
      }
    }
    return new EnumFile(columns);
  }

  private static EnumColumn column(String line, String text) throws FileDefectException {
    return EnumColumn.parse(text)
        .orElseThrow(
            () -> new FileDefectException("has the line \"" + line + "\", which names no enum"));
  }

  /** The late constants of a version. */
  List<EnumColumn> at(int version) {
    return columns.getOrDefault(version, List.of());
  }

  /** The columns of a version with all their constants, late ones included. */
  List<EnumColumn> join(int version, List<EnumColumn> sealed) {
    List<EnumColumn> all = new ArrayList<>();
    for (EnumColumn column : sealed) {
      all.add(column.with(constants(at(version), column)));
    }
    for (EnumColumn late : at(version)) {
      if (all.stream().noneMatch(late::isSameColumn)) {
        all.add(late);
      }
    }
    return all;
  }

  /** This file, and in it what is declared now of a version and was not sealed with it. */
  EnumFile with(int version, List<EnumColumn> sealed, List<EnumColumn> declared) {
    List<EnumColumn> late = new ArrayList<>();
    for (EnumColumn now : declared) {
      Set<String> constants = new LinkedHashSet<>(constants(at(version), now));
      constants.addAll(now.constants());
      constants.removeAll(constants(sealed, now));
      if (!constants.isEmpty()) {
        late.add(new EnumColumn(now.table(), now.column(), List.copyOf(constants)));
      }
    }
    for (EnumColumn before : at(version)) {
      if (declared.stream().noneMatch(before::isSameColumn)) {
        late.add(before);
      }
    }
    SortedMap<Integer, List<EnumColumn>> all = new TreeMap<>(columns);
    all.put(version, late);
    return new EnumFile(all);
  }

  private static List<String> constants(List<EnumColumn> columns, EnumColumn column) {
    return columns.stream()
        .filter(column::isSameColumn)
        .flatMap(each -> each.constants().stream())
        .toList();
  }

  boolean isEmpty() {
    return columns.values().stream().allMatch(List::isEmpty);
  }

  String text() {
    List<String> lines = new ArrayList<>(HEAD);
    for (Map.Entry<Integer, List<EnumColumn>> version : columns.entrySet()) {
      version.getValue().stream()
          .map(column -> version.getKey() + ": " + column.text())
          .sorted()
          .forEach(lines::add);
    }
    return String.join("\n", lines) + "\n";
  }
}

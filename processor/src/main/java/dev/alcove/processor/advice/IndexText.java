// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An index as the annotation that declares it. */
final class IndexText {

  private IndexText() {}

  /** What to write on the class of the table. */
  static String of(ProposedIndex index, Table table, Database database) {
    List<String> attributes = new ArrayList<>();
    int version = version(table, database);
    String value = value(index.entries());
    boolean isPlain = index.where().isEmpty() && version == 0;
    attributes.add(isPlain ? value : "value = " + value);
    if (!index.where().isEmpty()) {
      attributes.add("where = " + literal(index.where()));
    }
    if (version > 0) {
      attributes.add("version = " + version);
    }
    return "@Index(" + String.join(", ", attributes) + ")";
  }

  /** How an index that was shipped is taken away, in brackets; empty where one just removes it. */
  static String removal(Index index, Database database) {
    int version = versionAfter(index.since(), database);
    return version == 0 ? "" : " (" + removed(index, version) + ")";
  }

  /** What to write on the class of the table for an index to go with a version. */
  static String removed(Index index, int version) {
    return "@Removed(version = " + version + ", indexes = " + literal(index.name()) + ")";
  }

  private static String value(List<String> entries) {
    return entries.size() == 1
        ? literal(entries.get(0))
        : entries.stream().map(IndexText::literal).collect(Collectors.joining(", ", "{", "}"));
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static int version(Table table, Database database) {
    return versionAfter(table.since(), database);
  }

  /**
   * The version in which something changes that came with another one; 0 where that is the same. A
   * version that was shipped does not change any more.
   */
  static int versionAfter(int since, Database database) {
    int current = database.currentVersion();
    Version last = database.versions().get(database.versions().size() - 1);
    int next = last.date().isEmpty() ? current : current + 1;
    return since < next ? next : 0;
  }
}

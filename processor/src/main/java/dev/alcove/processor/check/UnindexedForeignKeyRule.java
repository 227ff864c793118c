// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A foreign key's columns lead an index, else every delete of a parent reads the whole table.
 *
 * @see <a href="https://www.sqlite.org/foreignkeys.html#fk_indexes">foreignkeys.html</a>
 */
final class UnindexedForeignKeyRule implements ForeignKeyRule {

  @Override
  public void check(Table child, ForeignKey key, Table parent, Report report) {
    Set<String> columns = new HashSet<>();
    key.columns().forEach(column -> columns.add(SqlName.fold(column)));
    if (shapes(child).stream().anyMatch(shape -> leads(shape, columns))) {
      return;
    }
    report.add(
        ProblemId.UNINDEXED_FOREIGN_KEY,
        key.origin(),
        child.name()
            + "."
            + String.join("+", key.columns())
            + " has no index; deleting from \""
            + parent.name()
            + "\" scans all of \""
            + child.name()
            + "\".",
        "Add "
            + annotation(key.columns())
            + ", or @SuppressWarnings(\"alcove/unindexed-foreign-key\").");
  }

  private static List<IndexShape> shapes(Table table) {
    List<IndexShape> shapes = new ArrayList<>();
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      shapes.add(IndexShape.ofColumns(key.columns()));
    }
    for (Index index : table.indexes()) {
      shapes.add(IndexShape.of(index));
    }
    return shapes;
  }

  /**
   * Whether the first entries are these columns, all or only those rows that refer to something.
   */
  private static boolean leads(IndexShape shape, Set<String> columns) {
    boolean holdsAllRows =
        shape.where().isEmpty()
            || columns.stream().anyMatch(column -> shape.where().equals(column + " is not null"));
    return holdsAllRows
        && shape.entries().size() >= columns.size()
        && columns.equals(
            shape.entries().stream()
                .limit(columns.size())
                .map(entry -> entry.replaceFirst(" desc$", ""))
                .collect(Collectors.toSet()));
  }

  private static String annotation(List<String> columns) {
    String names = columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    return columns.size() == 1 ? "@Index(" + names + ")" : "@Index({" + names + "})";
  }
}

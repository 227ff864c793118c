// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TableReference;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name or alias of a table where SQLite takes a column. A full-text index has a hidden column
 * that is called like itself, and never like its alias.
 */
final class AliasAsColumn {

  private final SchemaNames names;

  AliasAsColumn(SchemaNames names) {
    this.names = names;
  }

  /** Whether the name is one of a table's, which is reported. */
  boolean report(SqlSubject subject, String name, List<Span> places) {
    TableReference meant = meant(subject.tables(), name);
    if (meant == null) {
      return false;
    }
    String table = meant.name();
    boolean isAlias = meant.alias() != null;
    subject.problem(
        ProblemId.UNKNOWN_COLUMN,
        place(subject, meant, places),
        subject.name()
            + " names \""
            + name
            + (isAlias ? "\", the alias of \"" + table + "\", " : "\", a table, ")
            + "in the place of a column.",
        names.isFullText(table)
            ? "Write " + SqlName.quoteIfNeeded(table) + " MATCH …, whatever the alias."
            : columns(SqlName.quoteIfNeeded(name), names.columns(List.of(meant))));
    return true;
  }

  private static String columns(String label, Collection<String> columns) {
    return "Write "
        + label
        + (columns.isEmpty()
            ? " and a dot before a column."
            : " and a dot before one of its columns: " + NameList.of(columns) + ".");
  }

  private static @Nullable TableReference meant(List<TableReference> tables, String name) {
    for (TableReference reference : tables) {
      String alias = reference.alias();
      if (SqlName.same(alias == null ? reference.name() : alias, name)) {
        return reference;
      }
    }
    return null;
  }

  /** The first place but that where the table gets its alias. */
  private static Span place(SqlSubject subject, TableReference meant, List<Span> places) {
    int named = meant.span().end();
    for (Span place : places) {
      boolean isAlias =
          place.start() >= named
              && subject.sql().substring(named, place.start()).matches("(?i)\\s+(AS\\s+)?");
      if (!isAlias && !place.equals(meant.span())) {
        return place;
      }
    }
    return places.get(0);
  }
}

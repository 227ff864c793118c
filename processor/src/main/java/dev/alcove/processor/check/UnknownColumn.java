// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.OptionalParts;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.SqliteMessage;
import dev.alcove.processor.sql.TableReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says why SQLite does not find a column: no table has it, nothing has the name before the dot, or
 * the table that has it cannot be read at that place.
 */
final class UnknownColumn {

  private final SchemaNames names;
  private final AliasAsColumn aliasAsColumn;

  UnknownColumn(SchemaNames names) {
    this.names = names;
    this.aliasAsColumn = new AliasAsColumn(names);
  }

  /** Reports a column; of several places where it is named, that where nothing has it. */
  void report(SqlSubject subject, SqliteMessage message, List<Span> places) {
    String written = message.name();
    String[] parts = written.split("\\.", -1);
    String column = parts[parts.length - 1];
    String qualifier = parts.length > 1 ? parts[parts.length - 2] : "";
    if (qualifier.isEmpty() && aliasAsColumn.report(subject, column, places)) {
      return;
    }
    String start = subject.name() + " names \"" + written + "\", ";
    ColumnSources sources = new ColumnSources(names, subject);
    List<TableReference> tables = tables(subject, message, qualifier);
    Span span = places.get(0);
    for (Span place : places) {
      List<TableReference> there = sources.visible(tables, place);
      if (!there.isEmpty() && !sources.have(there, column)) {
        span = place;
        break;
      }
    }
    if (isRank(column, tables)) {
      rank(subject, span);
      return;
    }
    List<TableReference> visible = sources.visible(tables, span);
    boolean isDerived = !visible.isEmpty() && visible.stream().anyMatch(sources::isDerived);
    String[] text;
    if (tables.isEmpty()) {
      text = withoutTable(subject, sources, qualifier, column);
    } else if (message.table() == null && !isDerived && has(tables, column)) {
      text =
          new String[] {
            "which cannot be read at this place.",
            qualifier.isEmpty() ? otherPart(column, tables) : elsewhere(subject, qualifier)
          };
    } else {
      text = missing(sources, visible.isEmpty() ? tables : visible, column);
    }
    subject.problem(ProblemId.UNKNOWN_COLUMN, span, start + text[0], text[1]);
  }

  private boolean has(List<TableReference> tables, String column) {
    return names.columns(tables).stream().anyMatch(c -> SqlName.same(c, column));
  }

  /** What is said of tables that lack the column. */
  private static String[] missing(
      ColumnSources sources, List<TableReference> tables, String column) {
    Collection<String> columns = sources.columns(tables);
    TableReference first = tables.get(0);
    String hidden = sources.hidden(tables);
    return new String[] {
      tables.size() > 1
          ? "which none of its tables has."
          : (sources.isTable(first) ? "which table \"" : "which \"")
              + first.name()
              + "\" does not have.",
      columns.isEmpty() || !hidden.isEmpty()
          ? "\""
              + (hidden.isEmpty() ? first.name() : hidden)
              + "\" has the columns that its SELECT gives."
          : NameOffer.of(column, columns, "Columns")
    };
  }

  /** A part in braces is not always there, and so is what it joins. */
  private static String elsewhere(SqlSubject subject, String qualifier) {
    boolean isOptional =
        subject.tables().stream()
            .filter(table -> SqlName.same(label(table), qualifier))
            .anyMatch(table -> !OptionalParts.of(subject.sql()).isOutside(table.span()));
    return "\""
        + qualifier
        + (isOptional
            ? "\" stands in braces, without which it is missing: join it outside of them."
            : "\" stands in another part of the statement.");
  }

  /** Whether a full-text index is asked which hit is the best, and is of a kind that knows not. */
  private boolean isRank(String column, List<TableReference> tables) {
    return SqlName.same(column, "rank")
        && tables.stream().anyMatch(table -> names.isUnranked(table.name()));
  }

  private static void rank(SqlSubject subject, Span span) {
    subject.problem(
        ProblemId.UNKNOWN_COLUMN,
        span,
        subject.name() + " names \"rank\", which FTS4 does not have.",
        "Sort by a column of the table that is searched: FTS4 does not tell which hit is best.");
  }

  /** The end of the sentence, and a way out, where no table is meant. */
  private static String[] withoutTable(
      SqlSubject subject, ColumnSources sources, String qualifier, String column) {
    if (qualifier.isEmpty()) {
      return new String[] {
        "but names no table that could have it.",
        "Add FROM and the table, or write '" + column + "' for a text."
      };
    }
    if (sources.isQuery(qualifier)) {
      List<String> columns = sources.ofQuery(qualifier);
      return new String[] {
        "which \"" + qualifier + "\" does not have.",
        columns.isEmpty()
            ? "\"" + qualifier + "\" has the columns that its SELECT gives."
            : NameOffer.of(column, columns, "Columns")
      };
    }
    String labels =
        NameList.of(
            subject.tables().stream().map(UnknownColumn::label).distinct().sorted().toList());
    return new String[] {
      "but no table in it is called \"" + qualifier + "\".",
      labels.isEmpty()
          ? "Add FROM and the table."
          : "Before the dot stands a table's name, or its alias where it has one: " + labels + "."
    };
  }

  private String otherPart(String column, List<TableReference> tables) {
    for (TableReference table : tables) {
      if (names.columns(List.of(table)).stream().anyMatch(c -> SqlName.same(c, column))) {
        return "\""
            + label(table)
            + "\" has it, but in another part of the statement. A parameter is :"
            + column
            + ", a text '"
            + column
            + "'.";
      }
    }
    throw new AssertionError("one of the tables has the column");
  }

  /** The tables in which the column could be: those called so before the dot, or all. */
  private static List<TableReference> tables(
      SqlSubject subject, SqliteMessage message, String qualifier) {
    Map<String, TableReference> found = new LinkedHashMap<>();
    for (TableReference reference : subject.tables()) {
      if (fits(reference, message, qualifier)) {
        found.putIfAbsent(SqlName.fold(reference.name()), reference);
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean fits(TableReference reference, SqliteMessage message, String qualifier) {
    if (message.table() != null) {
      return SqlName.same(message.table(), reference.name());
    }
    boolean isNewRow =
        qualifier.equalsIgnoreCase("excluded") && reference.use() == TableReference.Use.INSERT;
    return qualifier.isEmpty() || isNewRow || SqlName.same(qualifier, label(reference));
  }

  /** What stands before the dot: an alias hides the name. */
  private static String label(TableReference reference) {
    String alias = reference.alias();
    return alias == null ? reference.name() : alias;
  }
}

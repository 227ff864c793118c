// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQL that writes rows of one table: one clause a line, long ones broken between names. */
final class RowSql {

  private static final String ABORT = "ABORT";

  private RowSql() {}

  /** INSERT of these columns. */
  static String insert(Table table, String onConflict, List<BoundColumn> columns) {
    String head = "INSERT " + orClause(onConflict) + "INTO " + name(table);
    return columns.isEmpty()
        ? head + "\nDEFAULT VALUES"
        : head
            + names(head, columns)
            + "\nVALUES "
            + SqlItems.inParentheses("VALUES ", parameters(columns));
  }

  /** INSERT of these columns unless a row with the same values in {@code known} exists. */
  static String insertIfAbsent(Table table, List<BoundColumn> columns, List<BoundColumn> known) {
    String head = "INSERT INTO " + name(table);
    return head
        + names(head, columns)
        + "\nSELECT "
        + SqlItems.after("SELECT ", parameters(columns))
        + "\nWHERE NOT EXISTS (SELECT 1 FROM "
        + name(table)
        + " WHERE "
        + equalities(known, " AND ")
        + ")";
  }

  /** UPDATE of these columns in the row that {@code known} tells. */
  static String update(
      Table table, String onConflict, List<BoundColumn> columns, List<BoundColumn> known) {
    return "UPDATE "
        + orClause(onConflict)
        + name(table)
        + "\nSET "
        + SqlItems.after("SET ", columns.stream().map(RowSql::equality).toList())
        + where(known);
  }

  /** DELETE of the row that {@code known} tells. */
  static String delete(Table table, List<BoundColumn> known) {
    return "DELETE FROM " + name(table) + where(known);
  }

  /** The clause that makes an INSERT an upsert: what to set, or nothing. */
  static String onConflict(List<Column> conflict, List<String> assignments) {
    String columns = names(conflict).collect(Collectors.joining(", ", "(", ")"));
    return "\nON CONFLICT "
        + columns
        + (assignments.isEmpty()
            ? " DO NOTHING"
            : " DO UPDATE\nSET " + SqlItems.after("SET ", assignments));
  }

  /** The assignment of the value that the insert would have written. */
  static String assignExcluded(Column column) {
    return name(column) + " = excluded." + name(column);
  }

  /** The assignment of a parameter. */
  static String assign(Column column, int parameter) {
    return name(column) + " = ?" + parameter;
  }

  private static String equality(BoundColumn bound) {
    return assign(bound.column(), bound.parameter());
  }

  /** The clause that returns what was written. */
  static String returning(List<String> expressions) {
    return "\nRETURNING " + SqlItems.after("RETURNING ", expressions);
  }

  /** SELECT of these expressions from the row that {@code condition} tells. */
  static String select(Table table, List<String> expressions, String condition) {
    return "SELECT "
        + SqlItems.after("SELECT ", expressions)
        + "\nFROM "
        + name(table)
        + "\nWHERE "
        + condition;
  }

  /** The condition that all these columns have the values of their parameters. */
  static String equalities(List<BoundColumn> bound, String and) {
    return bound.stream().map(RowSql::equality).collect(Collectors.joining(and));
  }

  /** The column's name as SQL needs it. */
  static String name(Column column) {
    return SqlName.quoteIfNeeded(column.name());
  }

  private static String name(Table table) {
    return SqlName.quoteIfNeeded(table.name());
  }

  private static Stream<String> names(List<Column> columns) {
    return columns.stream().map(RowSql::name);
  }

  private static String names(String head, List<BoundColumn> columns) {
    return " "
        + SqlItems.inParentheses(
            head + " ", columns.stream().map(bound -> name(bound.column())).toList());
  }

  private static List<String> parameters(List<BoundColumn> columns) {
    return columns.stream().map(bound -> "?" + bound.parameter()).toList();
  }

  private static String where(List<BoundColumn> known) {
    return "\nWHERE " + equalities(known, " AND ");
  }

  /** OR ABORT is what SQLite does anyway (lang_conflict.html). */
  private static String orClause(String onConflict) {
    return onConflict.equals(ABORT) ? "" : "OR " + onConflict + " ";
  }
}

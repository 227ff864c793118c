// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.Set;

/**
 * SQLite's keywords, in upper case.
 *
 * @see <a href="https://www.sqlite.org/lang_keywords.html">SQLite Keywords</a>
 */
public final class Keywords {

  /** Never a name unless quoted. */
  private static final Set<String> RESERVED =
      Set.of(
          "ADD",
          "ALL",
          "ALTER",
          "AND",
          "AS",
          "AUTOINCREMENT",
          "BETWEEN",
          "CASE",
          "CHECK",
          "COLLATE",
          "COMMIT",
          "CONSTRAINT",
          "CREATE",
          "DEFAULT",
          "DEFERRABLE",
          "DELETE",
          "DISTINCT",
          "DROP",
          "ELSE",
          "ESCAPE",
          "EXCEPT",
          "EXISTS",
          "FOREIGN",
          "FROM",
          "GROUP",
          "HAVING",
          "IN",
          "INDEX",
          "INSERT",
          "INTERSECT",
          "INTO",
          "IS",
          "ISNULL",
          "JOIN",
          "LIMIT",
          "NOT",
          "NOTHING",
          "NOTNULL",
          "NULL",
          "ON",
          "OR",
          "ORDER",
          "PRIMARY",
          "REFERENCES",
          "RETURNING",
          "SELECT",
          "SET",
          "TABLE",
          "THEN",
          "TO",
          "TRANSACTION",
          "UNION",
          "UNIQUE",
          "UPDATE",
          "USING",
          "VALUES",
          "WHEN",
          "WHERE");

  /** Keywords that SQLite's parser also takes as names where no keyword fits. */
  private static final Set<String> TOLERATED =
      Set.of(
          "ABORT",
          "ACTION",
          "AFTER",
          "ALWAYS",
          "ANALYZE",
          "ASC",
          "ATTACH",
          "BEFORE",
          "BEGIN",
          "BY",
          "CASCADE",
          "CAST",
          "COLUMN",
          "CONFLICT",
          "CROSS",
          "CURRENT",
          "CURRENT_DATE",
          "CURRENT_TIME",
          "CURRENT_TIMESTAMP",
          "DATABASE",
          "DEFERRED",
          "DESC",
          "DETACH",
          "DO",
          "EACH",
          "END",
          "EXCLUDE",
          "EXCLUSIVE",
          "EXPLAIN",
          "FAIL",
          "FILTER",
          "FIRST",
          "FOLLOWING",
          "FOR",
          "FULL",
          "GENERATED",
          "GLOB",
          "GROUPS",
          "IF",
          "IGNORE",
          "IMMEDIATE",
          "INDEXED",
          "INITIALLY",
          "INNER",
          "INSTEAD",
          "KEY",
          "LAST",
          "LEFT",
          "LIKE",
          "MATCH",
          "MATERIALIZED",
          "NATURAL",
          "NO",
          "NULLS",
          "OF",
          "OFFSET",
          "OTHERS",
          "OUTER",
          "OVER",
          "PARTITION",
          "PLAN",
          "PRAGMA",
          "PRECEDING",
          "QUERY",
          "RAISE",
          "RANGE",
          "RECURSIVE",
          "REGEXP",
          "REINDEX",
          "RELEASE",
          "RENAME",
          "REPLACE",
          "RESTRICT",
          "RIGHT",
          "ROLLBACK",
          "ROW",
          "ROWS",
          "SAVEPOINT",
          "TEMP",
          "TEMPORARY",
          "TIES",
          "TRIGGER",
          "UNBOUNDED",
          "VACUUM",
          "VIEW",
          "VIRTUAL",
          "WINDOW",
          "WITH",
          "WITHIN",
          "WITHOUT");

  /** Tolerated as names, but read as part of an expression wherever one can stand. */
  private static final Set<String> IN_EXPRESSIONS =
      Set.of(
          "CAST",
          "CURRENT_DATE",
          "CURRENT_TIME",
          "CURRENT_TIMESTAMP",
          "END",
          "GLOB",
          "LIKE",
          "MATCH",
          "OVER",
          "RAISE",
          "REGEXP");

  private Keywords() {}

  static boolean isKeyword(String upper) {
    return RESERVED.contains(upper) || TOLERATED.contains(upper);
  }

  /** True if the word, in upper case, is never a name unless quoted. */
  public static boolean isReserved(String upper) {
    return RESERVED.contains(upper);
  }

  /** True if the word cannot be the name of a column inside an expression. */
  static boolean isExpressionSyntax(String upper) {
    return RESERVED.contains(upper) || IN_EXPRESSIONS.contains(upper);
  }
}

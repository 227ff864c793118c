// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Check;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tries the pieces of SQL in a table one by one, each in a table that has nothing else, so that
 * every mistake is found at its own place.
 */
final class TableFragments {

  /** A line break ends a comment that the user's text may end in. */
  private static final String CLOSE = "\n)";

  private final FragmentRule rule;
  private final Report report;

  TableFragments(FragmentRule rule, Report report) {
    this.rule = rule;
    this.report = report;
  }

  /** Whether SQLite takes every piece by itself. */
  boolean accepts(Table table) {
    boolean accepted = true;
    for (Column column : BareTable.columns(table)) {
      if (!report.hasErrorAt(column.origin())) {
        accepted &= acceptsColumn(table, column);
      }
      for (Check check : column.checks()) {
        accepted &= acceptsCheck(table, check, column.origin().label());
      }
    }
    for (Check check : table.checks()) {
      accepted &= acceptsCheck(table, check, table.type().lastName());
    }
    return accepted;
  }

  private boolean acceptsColumn(Table table, Column column) {
    boolean accepted = true;
    if (!column.defaultValue().isEmpty()) {
      DeclaredSql piece = piece("@Column(defaultValue) of ", column, column.defaultValue(), "");
      accepted =
          rule.accepts(piece, withColumn(table, column, " DEFAULT (", piece))
              && rule.accepts(piece, alone(piece));
    }
    if (column.isGenerated()) {
      DeclaredSql piece =
          piece("@Column(generatedAs) of ", column, column.generatedAs(), table.name());
      accepted &= rule.accepts(piece, withColumn(table, column, " GENERATED ALWAYS AS (", piece));
    }
    return accepted;
  }

  /** Which functions a default calls, SQLite asks only when it needs the value. */
  private static SentSql alone(DeclaredSql piece) {
    return SentSql.inside("SELECT (", piece.sql(), CLOSE);
  }

  private DeclaredSql piece(String what, Column column, String sql, String table) {
    return new DeclaredSql(
        what + column.origin().label(), "expression", sql, table, column.origin(), report);
  }

  private boolean acceptsCheck(Table table, Check check, String owner) {
    DeclaredSql piece =
        new DeclaredSql(
            "@Check of " + owner,
            "expression",
            check.expression(),
            table.name(),
            check.origin(),
            report);
    String before = create(table) + columns(table, null) + ", CHECK (";
    return rule.accepts(piece, SentSql.inside(before, check.expression(), CLOSE + ")"));
  }

  private static SentSql withColumn(Table table, Column column, String clause, DeclaredSql piece) {
    String others = columns(table, column);
    String before =
        create(table)
            + others
            + (others.isEmpty() ? "" : ", ")
            + BareTable.definition(column)
            + clause;
    // A table of nothing but generated columns is refused for another reason.
    return SentSql.inside(before, piece.sql(), CLOSE + ", alcove_other)");
  }

  /** A temporary table may have the name of one that exists. */
  private static String create(Table table) {
    return "CREATE TEMP TABLE " + SqlName.quoteIfNeeded(table.name()) + " (";
  }

  private static String columns(Table table, @Nullable Column without) {
    return BareTable.columns(table).stream()
        .filter(column -> !column.equals(without))
        .map(BareTable::definition)
        .collect(Collectors.joining(", "));
  }
}

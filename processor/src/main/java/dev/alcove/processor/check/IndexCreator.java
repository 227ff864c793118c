// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.Optional;

/** Creates indexes; of one that SQLite refuses, each entry is tried by itself. */
final class IndexCreator {

  private final SqliteDatabase sqlite;
  private final FragmentRule rule;
  private final Report report;

  IndexCreator(SqliteDatabase sqlite, FragmentRule rule, Report report) {
    this.sqlite = sqlite;
    this.rule = rule;
    this.report = report;
  }

  void create(Table table, Index index) {
    if (report.hasErrorAt(index.origin())) {
      return;
    }
    boolean hasQuotes = (index.entries() + index.where()).indexOf('"') >= 0;
    if (hasQuotes && !acceptsPieces(table, index)) {
      return;
    }
    Optional<Rejection> rejection = sqlite.execute(Ddl.index(table, index).sql());
    if (rejection.isPresent() && (hasQuotes || acceptsPieces(table, index))) {
      report.add(
          ProblemId.REJECTED_DECLARATION,
          index.origin(),
          "SQLite refuses index \"" + index.name() + "\": " + rejection.get().message() + ".");
    }
  }

  private boolean acceptsPieces(Table table, Index index) {
    String head = "CREATE INDEX alcove_piece ON " + SqlName.quoteIfNeeded(table.name()) + " (";
    boolean accepted = true;
    for (String entry : index.entries()) {
      DeclaredSql piece = piece("", table, index, entry);
      accepted &= rule.accepts(piece, SentSql.inside(head, entry, "\n)"));
    }
    if (!index.where().isEmpty() && accepted) {
      DeclaredSql piece = piece("The WHERE of ", table, index, index.where());
      String before = head + index.entries().get(0) + "\n) WHERE ";
      accepted = rule.accepts(piece, SentSql.inside(before, index.where(), ""));
    }
    return accepted;
  }

  private DeclaredSql piece(String what, Table table, Index index, String sql) {
    return new DeclaredSql(
        what + PartName.of(table, index),
        "indexed column",
        sql,
        table.name(),
        index.origin(),
        report);
  }
}

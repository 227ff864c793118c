// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.PieceEnd;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.Optional;

/** A piece of SQL inside a declaration is one that SQLite takes, whatever stands around it. */
final class FragmentRule {

  private final SqliteDatabase sqlite;
  private final RejectionRule rejectionRule;
  private final SchemaNames names;
  private final QuotedNameRule quotedNameRule;

  FragmentRule(SqliteDatabase sqlite, SchemaNames names) {
    this.sqlite = sqlite;
    this.names = names;
    this.rejectionRule = new RejectionRule(sqlite, names);
    this.quotedNameRule = new QuotedNameRule(sqlite, names);
  }

  /** Whether SQLite takes the piece inside of a statement that has nothing else to complain of. */
  boolean accepts(DeclaredSql piece, SentSql sent) {
    return isWhole(piece) && acceptsStatement(piece, sent);
  }

  /** Whether SQLite takes a piece that has a place of its own, as the SELECT of a view has. */
  boolean acceptsStatement(DeclaredSql piece, SentSql sent) {
    if (names.anyIsDouble(piece.tables())) {
      return true;
    }
    Preparation preparation = sqlite.prepare(sent.text());
    if (preparation instanceof Rejection rejection) {
      rejectionRule.report(piece, sent, rejection);
      return false;
    }
    return piece.sql().indexOf('"') < 0 || quotedNameRule.accepts(piece, sent);
  }

  /** Whether a piece stays within what is written around it, which SQLite cannot tell. */
  static boolean isWhole(SqlSubject piece) {
    Optional<Span> end = PieceEnd.find(piece.sql());
    if (end.isEmpty()) {
      return true;
    }
    String text = end.get().of(piece.sql());
    piece.problem(
        ProblemId.SYNTAX_ERROR,
        end.get(),
        text.startsWith("/*")
            ? piece.name() + " has a comment without an end, which would swallow what follows."
            : piece.name() + " holds \"" + text + "\", which ends the " + piece.form() + ".",
        text.equals(")")
            ? "Open the parenthesis that it closes, or remove it."
            : "Write the " + piece.form() + " alone.");
    return false;
  }
}

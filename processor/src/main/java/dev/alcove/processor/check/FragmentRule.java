// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;

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
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import java.util.Set;

/**
 * FTS4 lacks functions of FTS5, which SQLite says only when the query runs.
 *
 * @see <a href="https://www.sqlite.org/fts3.html#snippet">fts3.html</a>
 */
final class Fts4FunctionRule {

  private static final Set<String> OF_FTS5 = Set.of("highlight", "bm25");

  private final boolean hasFts4;

  Fts4FunctionRule(Database database) {
    this.hasFts4 =
        !database.minimumSqlite().hasFts5()
            && database.tables().stream().anyMatch(table -> table.fullText() != null);
  }

  void check(QuerySubject subject) {
    List<Token> tokens = hasFts4 ? Tokenizer.significant(subject.sql()) : List.of();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String name = SqlName.fold(tokens.get(i).text(subject.sql()));
      if (OF_FTS5.contains(name) && tokens.get(i + 1).kind() == TokenKind.LEFT_PAREN) {
        subject.problem(
            ProblemId.UNKNOWN_FUNCTION,
            tokens.get(i).span(),
            subject.name() + " calls " + name + "(), which FTS4 does not have.",
            "FTS4 has snippet(<table>_fts, '[', ']', '…') and matchinfo(<table>_fts).");
      }
    }
  }
}

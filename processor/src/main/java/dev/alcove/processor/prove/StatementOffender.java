// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Statement;
import dev.alcove.processor.sql.tree.Statement.Update;
import dev.alcove.processor.sql.tree.StatementReader;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.List;
import java.util.Optional;

/** Finds the row at which a refused statement of the user stumbles, by trying one row at a time. */
final class StatementOffender {

  private final TrialDatabase database;

  StatementOffender(TrialDatabase database) {
    this.database = database;
  }

  /** The row as text, with these columns in it; empty if no row alone is at fault. */
  String row(String sql, List<String> columns) {
    Optional<Statement> statement = StatementReader.read(sql);
    if (statement.isPresent() && statement.get() instanceof Update update) {
      return update.from() == null && update.ctes().isEmpty() ? row(sql, update, columns) : "";
    }
    return RowCopy.parse(sql).map(copy -> copy.offender(database, columns)).orElse("");
  }

  private String row(String sql, Update update, List<String> columns) {
    TableSnapshot table = StoredTable.of(database, update.target().name());
    Expression where = update.where();
    String all = where == null ? "true" : "(" + where.span().of(sql) + ")";
    String start = sql.substring(0, endOfAssignments(sql)) + "\nWHERE " + all + " AND ";
    database.execute("SAVEPOINT one_by_one");
    Optional<String> refused =
        RowText.conditions(database, table, "true").stream()
            .filter(row -> database.execute(start + row).isPresent())
            .findFirst();
    database.execute("ROLLBACK TO one_by_one");
    database.execute("RELEASE one_by_one");
    return refused.map(row -> RowText.of(database, table, row, columns)).orElse("");
  }

  /** Where the statement's own WHERE begins, or whatever else follows what it sets. */
  private static int endOfAssignments(String sql) {
    int depth = 0;
    for (Token token : Tokenizer.significant(sql)) {
      depth += token.kind() == TokenKind.LEFT_PAREN ? 1 : 0;
      depth -= token.kind() == TokenKind.RIGHT_PAREN ? 1 : 0;
      String word = token.text(sql);
      boolean ends =
          SqlName.same(word, "WHERE") || SqlName.same(word, "RETURNING") || word.equals(";");
      if (depth == 0 && ends) {
        return token.start();
      }
    }
    return sql.length();
  }
}

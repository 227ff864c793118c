// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import java.util.Set;

/**
 * A default is a value that the column takes. SQLite would take a bare word for a text, and a text
 * for a number.
 *
 * @see <a href="https://www.sqlite.org/lang_createtable.html#dfltval">The DEFAULT clause</a>
 */
final class DefaultValueRule implements ColumnRule {

  private static final Set<String> TIMES =
      Set.of("current_time", "current_date", "current_timestamp");

  @Override
  public void check(Table table, Column column, Report report) {
    if (column.defaultValue().isEmpty() || report.hasErrorAt(column.origin())) {
      return;
    }
    if (column.generatedId() != null) {
      report.add(
          ProblemId.DEFAULT_VALUE,
          column.origin(),
          column.origin().label() + " has a default, but @GeneratedId already fills it.",
          "Remove one of the two.");
      return;
    }
    String sql = column.defaultValue();
    List<Token> tokens = Tokenizer.significant(sql);
    if (tokens.size() == 1) {
      checkSingle(column, tokens.get(0), tokens.get(0).text(sql), report);
    } else if (tokens.size() == 2 && tokens.get(0).kind() == TokenKind.OPERATOR) {
      checkType(column, tokens.get(1).kind(), sql, report);
    }
  }

  private static void checkSingle(Column column, Token token, String text, Report report) {
    boolean isName = token.kind() == TokenKind.WORD || token.kind() == TokenKind.QUOTED_NAME;
    String word = SqlName.fold(text);
    if (isName && word.equals("null")) {
      checkNull(column, report);
    } else if (isName && TIMES.contains(word)) {
      checkType(column, TokenKind.STRING, text, report);
    } else if (isName && (word.equals("true") || word.equals("false"))) {
      checkType(column, TokenKind.INTEGER, text, report);
    } else if (isName) {
      report.add(
          ProblemId.DEFAULT_VALUE,
          column.origin(),
          "The default " + text + " of " + column.origin().label() + " is a bare word.",
          "Write "
              + SqlName.stringLiteral(SqlName.unquote(text))
              + " for the text, or an expression in parentheses.");
    } else {
      checkType(column, token.kind(), text, report);
    }
  }

  private static void checkNull(Column column, Report report) {
    if (column.notNull()) {
      report.add(
          ProblemId.DEFAULT_VALUE,
          column.origin(),
          column.origin().label() + " is NOT NULL, but its default is NULL.",
          "Give another default, or make it nullable.");
    }
  }

  private static void checkType(Column column, TokenKind kind, String text, Report report) {
    boolean fits =
        switch (kind) {
          case STRING -> column.type() == StorageClass.TEXT;
          case BLOB -> column.type() == StorageClass.BLOB;
          case INTEGER ->
              column.type() == StorageClass.INTEGER || column.type() == StorageClass.REAL;
          case FLOAT -> column.type() == StorageClass.REAL;
          default -> true;
        };
    if (!fits) {
      report.add(
          ProblemId.DEFAULT_VALUE,
          column.origin(),
          "The default "
              + text
              + " of "
              + column.origin().label()
              + " is no "
              + column.type()
              + ", which its column is.",
          column.type() == StorageClass.TEXT
              ? "Write " + SqlName.stringLiteral(text) + " for the text."
              : "Write a value of that type.");
    }
  }
}

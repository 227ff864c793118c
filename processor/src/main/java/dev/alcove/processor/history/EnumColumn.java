// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column that holds the constants of an enum by name: what SQLite does not know.
 *
 * @param table the table
 * @param column the column
 * @param constants the names of the constants, in order
 */
record EnumColumn(String table, String column, List<String> constants) {

  /** Copies the list. */
  EnumColumn {
    constants = List.copyOf(constants);
  }

  /** As in {@code messages.role = USER, ASSISTANT}. */
  String text() {
    return SqlName.quoteIfNeeded(table)
        + "."
        + SqlName.quoteIfNeeded(column)
        + " = "
        + String.join(", ", constants);
  }

  /** Whether both are the same column. */
  boolean isSameColumn(EnumColumn other) {
    return SqlName.same(table, other.table()) && SqlName.same(column, other.column());
  }

  /** This column with further constants. */
  EnumColumn with(List<String> more) {
    Set<String> all = new LinkedHashSet<>(constants);
    all.addAll(more);
    return new EnumColumn(table, column, List.copyOf(all));
  }

  static List<EnumColumn> parse(List<String> lines) throws FileDefectException {
    List<EnumColumn> columns = new ArrayList<>();
    for (String line : lines) {
      columns.add(
          parse(line)
              .orElseThrow(
                  () ->
                      new FileDefectException(
                          "has the line \"-- enum: " + line + "\", which names no enum")));
    }
    return columns;
  }

  /** Reads such a text; empty if it is none. */
  static Optional<EnumColumn> parse(String line) {
    List<Token> tokens = Tokenizer.significant(line);
    boolean fits =
        tokens.size() > 4
            && tokens.get(1).kind() == TokenKind.DOT
            && tokens.get(3).text(line).equals("=");
    return fits
        ? Optional.of(
            new EnumColumn(
                SqlName.unquote(tokens.get(0).text(line)),
                SqlName.unquote(tokens.get(2).text(line)),
                tokens.subList(4, tokens.size()).stream()
                    .filter(token -> token.kind() != TokenKind.COMMA)
                    .map(token -> token.text(line))
                    .toList()))
        : Optional.empty();
  }
}

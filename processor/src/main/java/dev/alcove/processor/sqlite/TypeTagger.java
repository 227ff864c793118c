// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts numbers into the declared types of a CREATE TABLE. */
final class TypeTagger {

  private static final Set<String> NO_COLUMN =
      Set.of("constraint", "primary", "unique", "check", "foreign");

  private static final Set<String> NO_TYPE =
      Set.of(
          "constraint",
          "primary",
          "not",
          "null",
          "unique",
          "check",
          "default",
          "collate",
          "references",
          "generated",
          "as");

  private final String sql;
  private final List<Token> tokens;
  private final int first;
  private final StringBuilder tagged = new StringBuilder();
  private int copied;
  private final List<String> columns = new ArrayList<>();
  private @Nullable String rowId;

  private TypeTagger(String sql, int first) {
    this.sql = sql;
    this.tokens = Tokenizer.significant(sql);
    this.first = first;
  }

  /** The statement with its types numbered from {@code first} on. */
  static TaggedTable tag(String sql, int first) {
    return new TypeTagger(sql, first).tag();
  }

  private TaggedTable tag() {
    int open = indexOfOpeningParenthesis();
    if (open < 0) {
      return new TaggedTable(sql, "", List.of(), null);
    }
    int start = open + 1;
    int depth = 1;
    int i = start;
    for (; i < tokens.size() && depth > 0; i++) {
      TokenKind kind = tokens.get(i).kind();
      if (kind == TokenKind.LEFT_PAREN) {
        depth++;
      } else if (kind == TokenKind.RIGHT_PAREN) {
        depth--;
      }
      if (depth == 0 || (depth == 1 && kind == TokenKind.COMMA)) {
        tagDefinition(tokens.subList(start, i));
        start = i + 1;
      }
    }
    String name = SqlName.unquote(tokens.get(open - 1).text(sql));
    return new TaggedTable(tagged + rest(i), name, columns, rowId);
  }

  /** The place of the parenthesis that opens the list of columns; -1 for another statement. */
  private int indexOfOpeningParenthesis() {
    if (!isWord(0, "create") || !(isWord(1, "table") || isWord(2, "table"))) {
      return -1;
    }
    for (int i = 2; i < tokens.size(); i++) {
      if (isWord(i, "as") || isWord(i, "virtual")) {
        return -1;
      }
      if (tokens.get(i).kind() == TokenKind.LEFT_PAREN) {
        return i;
      }
    }
    return -1;
  }

  private void tagDefinition(List<Token> definition) {
    if (definition.size() < 2 || isOneOf(definition.get(0), NO_COLUMN)) {
      return;
    }
    Token type = definition.get(1);
    if (type.kind() != TokenKind.WORD || isOneOf(type, NO_TYPE)) {
      return;
    }
    String column = SqlName.unquote(definition.get(0).text(sql));
    if (SqlName.same(type.text(sql), "INTEGER") && isPrimaryKey(definition)) {
      rowId = column;
      return;
    }
    tagged.append(sql, copied, type.end()).append(TaggedTable.tag(first + columns.size()));
    copied = type.end();
    columns.add(column);
  }

  /** The rest of the statement without STRICT, which takes no other types than SQLite's own. */
  private String rest(int afterColumns) {
    boolean withoutRowId = false;
    for (int i = afterColumns; i < tokens.size(); i++) {
      withoutRowId |= isWord(i, "without");
    }
    return sql.substring(copied, tokens.get(afterColumns - 1).end())
        + (withoutRowId ? " WITHOUT ROWID" : "");
  }

  private boolean isPrimaryKey(List<Token> definition) {
    return definition.stream().anyMatch(token -> SqlName.same(token.text(sql), "PRIMARY"));
  }

  private boolean isWord(int index, String word) {
    return index < tokens.size() && SqlName.same(tokens.get(index).text(sql), word);
  }

  private boolean isOneOf(Token token, Set<String> words) {
    return token.kind() == TokenKind.WORD && words.contains(SqlName.fold(token.text(sql)));
  }
}

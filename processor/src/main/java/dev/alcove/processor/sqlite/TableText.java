// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a CREATE TABLE, cut at the commas between its columns and constraints: for what
 * SQLite keeps in the text alone, and tells in no pragma.
 *
 * @param sql the statement
 * @param name the table's name, without quotes
 * @param definitions its columns and constraints in order
 * @param end where the list of definitions ends, behind its parenthesis
 * @param options what follows the list
 */
public record TableText(
    String sql, String name, List<Definition> definitions, int end, List<Token> options) {

  private static final Set<String> CONSTRAINTS =
      Set.of("constraint", "primary", "unique", "check", "foreign");

  /** Copies the lists. */
  public TableText {
    definitions = List.copyOf(definitions);
    options = List.copyOf(options);
  }

  /** Reads a statement; empty unless it creates a table from a list of columns. */
  public static Optional<TableText> parse(String sql) {
    List<Token> tokens = Tokenizer.significant(sql);
    int open = indexOfList(sql, tokens);
    if (open < 0) {
      return Optional.empty();
    }
    List<Definition> definitions = new ArrayList<>();
    int depth = 1;
    int start = open + 1;
    int i = start;
    for (; i < tokens.size() && depth > 0; i++) {
      TokenKind kind = tokens.get(i).kind();
      depth += kind == TokenKind.LEFT_PAREN ? 1 : kind == TokenKind.RIGHT_PAREN ? -1 : 0;
      if (depth == 0 || (depth == 1 && kind == TokenKind.COMMA)) {
        definitions.add(new Definition(sql, tokens.subList(start, i)));
        start = i + 1;
      }
    }
    return Optional.of(
        new TableText(
            sql,
            SqlName.unquote(tokens.get(open - 1).text(sql)),
            definitions,
            tokens.get(i - 1).end(),
            tokens.subList(i, tokens.size())));
  }

  /** Whether the options have this word, such as WITHOUT. */
  public boolean hasOption(String word) {
    return options.stream().anyMatch(token -> SqlName.same(token.text(sql), word));
  }

  private static int indexOfList(String sql, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.LEFT_PAREN) {
        return i > 2 ? i : -1;
      }
      boolean belongs =
          switch (i) {
            case 0 -> SqlName.same(token.text(sql), "CREATE");
            case 1 -> !SqlName.same(token.text(sql), "VIRTUAL");
            default -> !SqlName.same(token.text(sql), "AS");
          };
      if (!belongs) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A column or a constraint.
   *
   * @param sql the whole statement
   * @param tokens the tokens of this definition
   */
  public record Definition(String sql, List<Token> tokens) {

    /** Copies the list. */
    public Definition {
      tokens = List.copyOf(tokens);
    }

    /** Whether it is a column and no constraint. */
    public boolean isColumn() {
      return !tokens.isEmpty()
          && (tokens.get(0).kind() != TokenKind.WORD
              || !CONSTRAINTS.contains(SqlName.fold(word(0))));
    }

    /** A column's name. */
    public String columnName() {
      return SqlName.unquote(word(0));
    }

    /** The text of a token. */
    public String word(int index) {
      return tokens.get(index).text(sql);
    }

    /** Whether the token at this place is this word. */
    public boolean isWord(int index, String word) {
      return index >= 0 && index < tokens.size() && SqlName.same(word(index), word);
    }

    /** The places, outside all parentheses, where one of these words stands. */
    public List<Integer> places(String word) {
      List<Integer> places = new ArrayList<>();
      int depth = 0;
      for (int i = 0; i < tokens.size(); i++) {
        TokenKind kind = tokens.get(i).kind();
        depth += kind == TokenKind.LEFT_PAREN ? 1 : kind == TokenKind.RIGHT_PAREN ? -1 : 0;
        if (depth == 0 && isWord(i, word)) {
          places.add(i);
        }
      }
      return places;
    }

    /** The text between the parentheses that open at this place. */
    public String parenthesised(int open) {
      int depth = 0;
      for (int i = open; i < tokens.size(); i++) {
        TokenKind kind = tokens.get(i).kind();
        depth += kind == TokenKind.LEFT_PAREN ? 1 : kind == TokenKind.RIGHT_PAREN ? -1 : 0;
        if (depth == 0) {
          return sql.substring(tokens.get(open).end(), tokens.get(i).start());
        }
      }
      return "";
    }
  }
}

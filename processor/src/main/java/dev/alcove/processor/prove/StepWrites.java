// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.TableReference;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the user's statements of a step may do to a table, as far as their texts tell.
 *
 * @param adds whether rows may come
 * @param removes whether rows may go
 * @param replaces whether whole rows may be replaced
 * @param columns the columns that get other values, in small letters
 */
public record StepWrites(boolean adds, boolean removes, boolean replaces, Set<String> columns) {

  /** Nothing at all. */
  static final StepWrites NONE = new StepWrites(false, false, false, Set.of());

  /** Copies the set. */
  public StepWrites {
    columns = Set.copyOf(columns);
  }

  /** What these statements do to a table. */
  public static StepWrites of(List<String> statements, String table) {
    return byTable(statements).getOrDefault(SqlName.fold(table), NONE);
  }

  /** What these statements do, by the names of tables in small letters. */
  static Map<String, StepWrites> byTable(List<String> statements) {
    Map<String, StepWrites> writes = new HashMap<>();
    for (String sql : statements) {
      StatementOutline outline = StatementOutline.of(sql);
      // A trigger writes when it fires, not when it is made.
      if (outline.kind().isWrite()) {
        for (TableReference reference : outline.tables()) {
          if (reference.use() != TableReference.Use.READ) {
            writes.merge(SqlName.fold(reference.name()), of(reference, sql), StepWrites::and);
          }
        }
      }
    }
    return writes;
  }

  private static StepWrites of(TableReference reference, String sql) {
    boolean inserts = reference.use() == TableReference.Use.INSERT;
    boolean deletes = reference.use() == TableReference.Use.DELETE;
    boolean replaces = !deletes && hasWord(sql, "REPLACE");
    return new StepWrites(
        inserts, deletes || replaces, replaces, deletes ? Set.of() : assigned(sql));
  }

  private StepWrites and(StepWrites other) {
    Set<String> both = new HashSet<>(columns);
    both.addAll(other.columns);
    return new StepWrites(
        adds || other.adds, removes || other.removes, replaces || other.replaces, both);
  }

  /** Whether a column may get other values. */
  public boolean changes(String column) {
    return replaces || columns.contains(SqlName.fold(column));
  }

  private static boolean hasWord(String sql, String word) {
    return Tokenizer.significant(sql).stream()
        .anyMatch(token -> SqlName.same(token.text(sql), word));
  }

  /**
   * The names before each equals sign after SET: some compare, which only makes the proof lenient.
   */
  private static Set<String> assigned(String sql) {
    Set<String> names = new HashSet<>();
    List<Token> tokens = Tokenizer.significant(sql);
    boolean inSet = false;
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text(sql);
      inSet |= SqlName.same(text, "SET");
      if (inSet && text.equals("=") && i > 0) {
        names.addAll(target(sql, tokens, i - 1));
      }
    }
    return names;
  }

  /** The name that ends here, or those of a list in parentheses. */
  private static Set<String> target(String sql, List<Token> tokens, int end) {
    Set<String> names = new HashSet<>();
    boolean isList = tokens.get(end).kind() == TokenKind.RIGHT_PAREN;
    for (int i = end; i >= 0; i--) {
      TokenKind kind = tokens.get(i).kind();
      if (kind == TokenKind.WORD || kind == TokenKind.QUOTED_NAME) {
        names.add(SqlName.fold(SqlName.unquote(tokens.get(i).text(sql))));
      }
      if (!isList || kind == TokenKind.LEFT_PAREN) {
        break;
      }
    }
    return names;
  }
}

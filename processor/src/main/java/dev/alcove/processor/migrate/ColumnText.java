// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.TableText.Definition;
import java.util.List;
import java.util.Optional;

/**
 * A column as its table's statement defines it, and what ALTER TABLE can do with that.
 *
 * @param facts what the definition means
 * @param definition the definition as written
 */
public record ColumnText(ColumnFacts facts, Definition definition) {

  private static final List<String> TIME_WORDS =
      List.of("CURRENT_TIME", "CURRENT_DATE", "CURRENT_TIMESTAMP");

  /** The definition as it is written. */
  public String sql() {
    List<Token> tokens = definition.tokens();
    return definition.sql().substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  /**
   * The column without what would refuse rows that have no value for it yet: what stands in until
   * the rows have been filled.
   *
   * @param type the type that does to values what the column's own does in the new table
   * @param usesDefault whether a default counts: SQLite heeds none for what stands for the row id
   */
  String relaxed(String type, boolean usesDefault) {
    StringBuilder sql = new StringBuilder(SqlName.quoteIfNeeded(facts.name()));
    if (!type.isEmpty()) {
      sql.append(' ').append(type);
    }
    if (!facts.collation().equals("BINARY")) {
      sql.append(" COLLATE ").append(SqlName.quoteIfNeeded(facts.collation()));
    }
    if (usesDefault && isDefaultLiteral()) {
      defaultSql().ifPresent(value -> sql.append(" DEFAULT ").append(value));
    }
    return sql.toString();
  }

  /**
   * The type with which a column of a table that becomes STRICT, or ceases to be, does to values in
   * the old table what it does in the new one (stricttables.html).
   */
  String typeIn(boolean oldIsStrict, boolean newIsStrict) {
    if (oldIsStrict == newIsStrict) {
      return facts.type();
    }
    if (newIsStrict) {
      // Outside STRICT tables ANY would make numbers of texts.
      return facts.type().equals("ANY") ? "" : facts.type();
    }
    Affinity affinity = Affinity.of(facts.type(), false);
    boolean hasText = defaultSql().filter(value -> value.startsWith("'")).isPresent();
    return switch (affinity) {
      case TEXT -> "TEXT";
      case INTEGER, REAL -> hasText ? "ANY" : affinity.name();
      case NONE, NUMERIC -> "ANY";
    };
  }

  /** The value after DEFAULT as it is written, with its parentheses. */
  public Optional<String> defaultSql() {
    return definition.places("DEFAULT").stream()
        // ON DELETE SET DEFAULT gives no value.
        .filter(place -> !definition.isWord(place - 1, "SET"))
        .map(place -> valueAt(place + 1))
        .filter(value -> !value.equalsIgnoreCase("NULL"))
        .findFirst();
  }

  private String valueAt(int place) {
    return switch (definition.tokens().get(place).kind()) {
      case LEFT_PAREN -> "(" + definition.parenthesised(place) + ")";
      case OPERATOR -> definition.word(place) + definition.word(place + 1);
      default -> definition.word(place);
    };
  }

  /** Whether the default is the same for each row, as ALTER TABLE asks; also if there is none. */
  public boolean isDefaultLiteral() {
    return defaultSql().stream()
        .noneMatch(
            value ->
                value.startsWith("(")
                    || TIME_WORDS.stream().anyMatch(word -> SqlName.same(word, value)));
  }

  /**
   * Whether ADD COLUMN accepts the column on every SQLite from {@code minimum} on, whatever rows
   * the table has (lang_altertable.html 4). SQLites before 3.37 would not look at old rows.
   */
  boolean canBeAdded(MinimumSqlite minimum) {
    boolean checksRows = minimum.isAtLeast(3, 37);
    boolean constrained = !definition.places("CHECK").isEmpty();
    if (constrained && !checksRows) {
      return false;
    }
    if (facts.generatedAs() != null) {
      return !facts.stored() && (!facts.notNull() || checksRows);
    }
    boolean hasValue = defaultSql().isPresent();
    boolean refers = !definition.places("REFERENCES").isEmpty();
    return isDefaultLiteral() && (hasValue ? !refers : !facts.notNull());
  }

  /** Whether the column holds values that were given to it. */
  public boolean isGiven() {
    return facts.generatedAs() == null;
  }

  /** The expression of a generated column as it is written; the name of another one. */
  public String valueSql() {
    return definition.places("AS").stream()
        .map(place -> definition.parenthesised(place + 1))
        .findFirst()
        .filter(value -> !isGiven())
        .orElse(SqlName.quoteIfNeeded(facts.name()));
  }
}

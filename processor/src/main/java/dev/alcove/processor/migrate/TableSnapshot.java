// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.SchemaFacts.IndexFacts;
import dev.alcove.processor.sqlite.SchemaFacts.TableFacts;
import dev.alcove.processor.sqlite.TableText;
import dev.alcove.processor.sqlite.TableText.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of a snapshot.
 *
 * @param name its name
 * @param sql the statement that creates it, without a semicolon
 * @param facts what the statement means, with the indexes
 * @param indexes its indexes in the order of creation, but for those of constraints
 */
public record TableSnapshot(String name, String sql, TableFacts facts, List<SchemaPart> indexes) {

  private static final List<String> ROW_ID_NAMES = List.of("rowid", "_rowid_", "oid");

  /** Copies the list. */
  public TableSnapshot {
    indexes = List.copyOf(indexes);
  }

  /** The column of this name, whatever the case of its letters. */
  public Optional<ColumnFacts> column(String columnName) {
    return facts.columns().stream()
        .filter(column -> SqlName.same(column.name(), columnName))
        .findFirst();
  }

  /** The names of all columns in order. */
  public List<String> columnNames() {
    return facts.columns().stream().map(ColumnFacts::name).toList();
  }

  /** The column that is another name of the row id, such as {@code id INTEGER PRIMARY KEY}. */
  public Optional<String> rowIdColumn() {
    if (facts.withoutRowId() || facts.primaryKey().size() != 1) {
      return Optional.empty();
    }
    return column(facts.primaryKey().get(0))
        .filter(column -> column.type().equals("INTEGER"))
        .map(ColumnFacts::name);
  }

  /** A name of the row id; empty if the table has none, or if columns hide all its names. */
  public Optional<String> rowIdName() {
    return facts.withoutRowId()
        ? Optional.empty()
        : rowIdColumn()
            .or(() -> ROW_ID_NAMES.stream().filter(name -> column(name).isEmpty()).findFirst());
  }

  /** A column as the statement defines it. */
  public ColumnText columnText(ColumnFacts column) {
    Definition definition =
        TableText.parse(sql).stream()
            .flatMap(text -> text.definitions().stream())
            .filter(Definition::isColumn)
            .filter(candidate -> SqlName.same(candidate.columnName(), column.name()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(column.name() + " is not in " + sql));
    return new ColumnText(column, definition);
  }

  /** What an index of this name means. */
  Optional<IndexFacts> index(String indexName) {
    return Optional.ofNullable(facts.indexes().get(indexName));
  }

  /** The table without the indexes that have statements of their own. */
  TableFacts withoutIndexes() {
    SortedMap<String, IndexFacts> ofConstraints = new TreeMap<>(facts.indexes());
    indexes.forEach(index -> ofConstraints.remove(index.name()));
    return new TableFacts(
        facts.columns(),
        facts.primaryKey(),
        facts.autoIncrement(),
        facts.strict(),
        facts.withoutRowId(),
        facts.foreignKeys(),
        ofConstraints,
        facts.checks());
  }

  /** The statements that create the table and its indexes. */
  List<String> statements() {
    List<String> statements = new ArrayList<>(List.of(sql + ";"));
    indexes.forEach(index -> statements.add(index.sql() + ";"));
    return statements;
  }

  /** The statement that creates the same table under another name, ending in a semicolon. */
  String createAs(String otherName) {
    List<Token> tokens = Tokenizer.significant(sql);
    int open = 0;
    while (tokens.get(open).kind() != TokenKind.LEFT_PAREN) {
      open++;
    }
    Token nameToken = tokens.get(open - 1);
    return sql.substring(0, nameToken.start())
        + SqlName.quoteIfNeeded(otherName)
        + sql.substring(nameToken.end())
        + ";";
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import dev.alcove.processor.model.ForeignKey.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Table} whose class is a record. Methods that speak of a column mean the one named
 * last; methods that speak of a foreign key or an index, the one added last.
 */
public final class TableBuilder {

  private final String name;
  private final TypeRef type;
  private final List<ColumnBuilder> columns = new ArrayList<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<Trigger> triggers = new ArrayList<>();
  private final List<Renaming> renamings = new ArrayList<>();
  private final List<Removal> removals = new ArrayList<>();
  private int since = 1;
  private @Nullable FullText fullText;
  private List<String> key = List.of();
  private boolean autoIncrement;
  private boolean strict;
  private boolean withoutRowId;
  private long expectedRows = -1;

  TableBuilder(String name, TypeRef type) {
    this.name = name;
    this.type = type;
  }

  /** A {@code String} column. */
  public TableBuilder text(String column) {
    return column(Models.column(column, Models.direct(Models.STRING, StorageClass.TEXT)));
  }

  /** A {@code long} column. */
  public TableBuilder integer(String column) {
    return column(Models.column(column, Models.direct(Models.LONG, StorageClass.INTEGER)));
  }

  /** A {@code boolean} column. */
  public TableBuilder bool(String column) {
    return column(Models.column(column, Models.direct(Models.BOOLEAN, StorageClass.INTEGER)));
  }

  /** A {@code double} column. */
  public TableBuilder real(String column) {
    return column(Models.column(column, Models.direct(Models.DOUBLE, StorageClass.REAL)));
  }

  /** A {@code byte[]} column. */
  public TableBuilder blob(String column) {
    return column(Models.column(column, Models.direct(Models.BYTES, StorageClass.BLOB)));
  }

  /** An {@code Instant} column, stored as text. */
  public TableBuilder instant(String column) {
    return column(Models.column(column, Models.instant()));
  }

  /** Any column. */
  public TableBuilder column(Column column) {
    columns.add(new ColumnBuilder(column));
    return this;
  }

  /** The column takes NULL. */
  public TableBuilder nullable() {
    last().notNull = false;
    return this;
  }

  /** The column is the primary key. */
  public TableBuilder primaryKey() {
    key = List.of(last().plain.name());
    return this;
  }

  /** The primary key never takes a number twice. */
  public TableBuilder autoIncrement() {
    autoIncrement = true;
    return this;
  }

  /** These columns together are the primary key. */
  public TableBuilder primaryKey(String... keyColumns) {
    key = List.of(keyColumns);
    return this;
  }

  /** The column came with this version. */
  public TableBuilder columnSince(int version) {
    last().since = version;
    return this;
  }

  /** The column had another name before this version. */
  public TableBuilder columnRenamed(String from, int version) {
    last().renamings.add(new Renaming(from, version, Models.at(from + "@" + version)));
    return this;
  }

  /** The column's values were converted with this version. */
  public TableBuilder columnAltered(int version, String using) {
    last().alterations.add(new Alteration(version, using, Models.at(using + "@" + version)));
    return this;
  }

  /** The table came with this version. */
  public TableBuilder since(int version) {
    since = version;
    return this;
  }

  /** The table had another name before this version. */
  public TableBuilder renamed(String from, int version) {
    renamings.add(new Renaming(from, version, Models.at(from + "@" + version)));
    return this;
  }

  /** The table lost things of one kind with this version. */
  public TableBuilder removed(int version, Removal.Kind kind, String... names) {
    removals.add(Models.removal(version, kind, names));
    return this;
  }

  /** The column's collation. */
  public TableBuilder collate(String collation) {
    last().collation = collation;
    return this;
  }

  /** The column's default. */
  public TableBuilder defaultValue(String sql) {
    last().defaultValue = sql;
    return this;
  }

  /** The column is computed when it is read. */
  public TableBuilder generatedAs(String expression) {
    last().generatedAs = expression;
    return this;
  }

  /** The column is computed when it is written. */
  public TableBuilder generatedStored(String expression) {
    last().stored = true;
    return generatedAs(expression);
  }

  /** The column's identifier is made when it is absent. */
  public TableBuilder generatedId(String prefix, GeneratedId.Strategy strategy) {
    last().generatedId = new GeneratedId(prefix, strategy);
    return this;
  }

  /** The column is stamped. */
  public TableBuilder stamp(Stamp stamp) {
    last().stamp = stamp;
    return this;
  }

  /** A check of the column. */
  public TableBuilder check(String expression) {
    return check("", expression);
  }

  /** A named check of the column. */
  public TableBuilder check(String checkName, String expression) {
    last().checks.add(new Check(checkName, expression, 1, last().plain.origin()));
    return this;
  }

  /** The column refers to a column of another table. */
  public TableBuilder references(String parent, String parentColumn) {
    return foreignKey(List.of(last().plain.name()), parent, List.of(parentColumn));
  }

  /** These columns refer to columns of another table. */
  public TableBuilder foreignKey(
      List<String> keyColumns, String parent, List<String> parentColumns) {
    foreignKeys.add(
        new ForeignKey(
            keyColumns,
            Models.type(JavaNames.type(parent)),
            parent,
            parentColumns,
            Action.NO_ACTION,
            Action.NO_ACTION,
            false,
            1,
            Models.at(name + "." + String.join("+", keyColumns))));
    return this;
  }

  /** What the foreign key does when the parent is deleted. */
  public TableBuilder onDelete(Action action) {
    ForeignKey key = foreignKeys.get(foreignKeys.size() - 1);
    return replaceForeignKey(key, action, key.onUpdate(), key.deferred());
  }

  /** What the foreign key does when the parent's key changes. */
  public TableBuilder onUpdate(Action action) {
    ForeignKey key = foreignKeys.get(foreignKeys.size() - 1);
    return replaceForeignKey(key, key.onDelete(), action, key.deferred());
  }

  /** The foreign key is checked at commit. */
  public TableBuilder deferred() {
    ForeignKey key = foreignKeys.get(foreignKeys.size() - 1);
    return replaceForeignKey(key, key.onDelete(), key.onUpdate(), true);
  }

  /** A check of the whole table; its name may be empty. */
  public TableBuilder tableCheck(String checkName, String expression) {
    checks.add(new Check(checkName, expression, 1, Models.at(name)));
    return this;
  }

  /** An index named after table and columns. */
  public TableBuilder index(String... entries) {
    return index(defaultIndexName(entries), false, "", entries);
  }

  /** A unique index named after table and columns. */
  public TableBuilder uniqueIndex(String... entries) {
    return index(defaultIndexName(entries), true, "", entries);
  }

  /** Any index. */
  public TableBuilder index(String indexName, boolean unique, String where, String... entries) {
    indexes.add(
        new Index(
            indexName, List.of(entries), unique, where, 1, Models.at(name + "." + indexName)));
    return this;
  }

  /** A trigger. */
  public TableBuilder trigger(String triggerName, String sql) {
    triggers.add(new Trigger(triggerName, sql, 1, Models.at(name + "." + triggerName)));
    return this;
  }

  /** A full-text index with SQLite's own way to cut words. */
  public TableBuilder fullText(String... indexed) {
    return fullText("unicode61", List.of(), indexed);
  }

  /** Any full-text index. */
  public TableBuilder fullText(String tokenizer, List<Integer> prefixes, String... indexed) {
    Origin origin = Models.at(name + " full text");
    List<Origin> columnOrigins =
        Stream.of(indexed).map(column -> Models.at(name + " full text of " + column)).toList();
    fullText =
        new FullText(
            List.of(indexed),
            tokenizer,
            prefixes,
            1,
            origin,
            columnOrigins,
            Models.at(name + " tokenizer"),
            Models.at(name + " prefix"));
    return this;
  }

  /** The table is STRICT. */
  public TableBuilder strict() {
    strict = true;
    return this;
  }

  /** The table is WITHOUT ROWID. */
  public TableBuilder withoutRowId() {
    withoutRowId = true;
    return this;
  }

  /** How many rows are expected. */
  public TableBuilder expectedRows(long rows) {
    expectedRows = rows;
    return this;
  }

  /** The table. */
  public Table build() {
    @Nullable PrimaryKey primaryKey =
        key.isEmpty() ? null : new PrimaryKey(key, autoIncrement, Models.at(name));
    return new Table(
        name,
        rowClass(),
        primaryKey,
        foreignKeys,
        indexes,
        checks,
        triggers,
        fullText,
        strict,
        withoutRowId,
        expectedRows,
        since,
        new TableHistory(renamings, removals),
        Models.at(type.simpleName()));
  }

  /** The class of the rows alone. */
  public RowClass rowClass() {
    List<Property> properties = new ArrayList<>();
    for (ColumnBuilder column : columns) {
      properties.add(column.property(properties.size()));
    }
    return new RowClass(type, properties.size(), properties, Models.at(type.simpleName()));
  }

  private ColumnBuilder last() {
    return columns.get(columns.size() - 1);
  }

  private String defaultIndexName(String... entries) {
    return "idx_" + name + "_" + String.join("_", entries).replaceAll("\\W+", "_");
  }

  private TableBuilder replaceForeignKey(
      ForeignKey key, Action onDelete, Action onUpdate, boolean deferred) {
    foreignKeys.set(
        foreignKeys.size() - 1,
        new ForeignKey(
            key.columns(),
            key.parent(),
            key.parentTable(),
            key.parentColumns(),
            onDelete,
            onUpdate,
            deferred,
            key.since(),
            key.origin()));
    return this;
  }
}

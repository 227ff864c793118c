// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Relation;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.model.View;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The query that loads the children of all parents. The key that leads to the parent is its first
 * column.
 *
 * @param columns its result columns
 * @param beforeKeys its text up to the bracket that opens the list of keys
 * @param afterKeys its text from the bracket that closes it
 * @param key the column that is compared with the parents': of the child's table, or of the link
 * @param child the column of the child's table
 * @param linkChild the link's column that refers to the child; null if there is no link
 */
public record RelationQuery(
    List<String> columns,
    String beforeKeys,
    String afterKeys,
    Column key,
    Column child,
    @Nullable Column linkChild) {

  private static final String LINK_PARENT = "alcove_parent";
  private static final String LINK_CHILD = "alcove_child";

  /** Copies the list. */
  public RelationQuery {
    columns = List.copyOf(columns);
  }

  /** The query of a relation that has passed {@link RelationRule}. */
  public static RelationQuery of(Database database, Relation relation) {
    RowClass rows = rows(database, relation.table());
    String name = name(database, relation.table());
    if (rows == null || name == null) {
      throw new IllegalStateException("unchecked relation: " + relation.label());
    }
    Column child = column(rows, relation.childColumn());
    Relation.Link link = relation.link();
    String table = SqlName.quoteIfNeeded(name);
    if (link == null) {
      List<String> columns = columns(relation, child.name());
      return new RelationQuery(
          columns,
          select(columns, table) + "\nWHERE " + SqlName.quoteIfNeeded(child.name()) + " IN (",
          rest(relation),
          child,
          child,
          null);
    }
    return linked(database, relation, link, child, table);
  }

  private static RelationQuery linked(
      Database database, Relation relation, Relation.Link link, Column child, String table) {
    Table between = TableFinder.find(database, link.table());
    Column parentKey = linkParent(database, relation);
    Column childKey = linkChild(database, relation);
    if (between == null || parentKey == null || childKey == null) {
      throw new IllegalStateException("unchecked relation: " + relation.label());
    }
    String joined =
        "(SELECT "
            + aliased(parentKey, LINK_PARENT)
            + ", "
            + aliased(childKey, LINK_CHILD)
            + " FROM "
            + SqlName.quoteIfNeeded(between.name())
            + ")\nJOIN "
            + table
            + " ON "
            + SqlName.quoteIfNeeded(child.name())
            + " = "
            + LINK_CHILD;
    List<String> columns = columns(relation, LINK_PARENT);
    String before = select(columns, joined) + "\nWHERE " + LINK_PARENT + " IN (";
    return new RelationQuery(columns, before, rest(relation), parentKey, child, childKey);
  }

  /** The whole text, with one key. */
  String sample() {
    return beforeKeys + "?1" + afterKeys;
  }

  /** The class of the rows of a table or view; null if the database does not list it. */
  static @Nullable RowClass rows(Database database, TypeRef type) {
    Table table = TableFinder.find(database, type);
    if (table != null) {
      return table.rowClass();
    }
    View view = view(database, type);
    return view == null ? null : view.rowClass();
  }

  /** The name of a table or view; null if the database does not list it. */
  static @Nullable String name(Database database, TypeRef type) {
    Table table = TableFinder.find(database, type);
    if (table != null) {
      return table.name();
    }
    View view = view(database, type);
    return view == null ? null : view.name();
  }

  private static @Nullable View view(Database database, TypeRef type) {
    return database.views().stream()
        .filter(view -> view.rowClass().type().is(type.qualifiedName()))
        .findFirst()
        .orElse(null);
  }

  /** The column of this name; null if there is none. */
  static @Nullable Column find(RowClass rows, String name) {
    return rows.columns().stream()
        .filter(column -> SqlName.same(column.name(), name))
        .findFirst()
        .orElse(null);
  }

  /** The link's column that refers to the child; null if it must be named. */
  static @Nullable Column linkChild(Database database, Relation relation) {
    Relation.Link link = relation.link();
    Table between = link == null ? null : TableFinder.find(database, link.table());
    if (link == null || between == null) {
      return null;
    }
    if (!link.childColumn().isEmpty()) {
      return between.column(link.childColumn());
    }
    List<Column> found = new ArrayList<>();
    for (ForeignKey key : between.foreignKeys()) {
      if (isSingle(key)
          && key.parent().is(relation.table().qualifiedName())
          && !SqlName.same(key.columns().get(0), link.parentColumn())) {
        found.addAll(TableFinder.columns(between, key.columns()));
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  /** The link's column that refers to the parent; null if it must be named. */
  static @Nullable Column linkParent(Database database, Relation relation) {
    Relation.Link link = relation.link();
    Table between = link == null ? null : TableFinder.find(database, link.table());
    if (link == null || between == null) {
      return null;
    }
    if (!link.parentColumn().isEmpty()) {
      return between.column(link.parentColumn());
    }
    Column child = linkChild(database, relation);
    List<Column> found = new ArrayList<>();
    for (ForeignKey key : between.foreignKeys()) {
      if (isSingle(key) && child != null && !SqlName.same(key.columns().get(0), child.name())) {
        found.addAll(TableFinder.columns(between, key.columns()));
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private static boolean isSingle(ForeignKey key) {
    return key.columns().size() == 1;
  }

  private static Column column(RowClass rows, String name) {
    Column column = find(rows, name);
    if (column == null) {
      throw new IllegalStateException("unchecked column: " + name);
    }
    return column;
  }

  private static List<String> columns(Relation relation, String key) {
    List<String> columns = new ArrayList<>();
    columns.add(key);
    for (String name : read(relation)) {
      if (columns.stream().noneMatch(column -> SqlName.same(column, name))) {
        columns.add(name);
      }
    }
    return columns;
  }

  /** The columns of the child's table that are read. */
  static List<String> read(Relation relation) {
    if (!(relation.element() instanceof Element.Row row)) {
      return List.of(relation.column());
    }
    List<String> names = new ArrayList<>();
    row.rowClass().columns().forEach(column -> names.add(column.name()));
    row.rowClass().relations().forEach(nested -> names.add(nested.parentColumn()));
    return names;
  }

  private static String select(List<String> columns, String source) {
    return "SELECT "
        + String.join(", ", columns.stream().map(SqlName::quoteIfNeeded).toList())
        + "\nFROM "
        + source;
  }

  private static String aliased(Column column, String alias) {
    return SqlName.quoteIfNeeded(column.name()) + " AS " + alias;
  }

  private static String rest(Relation relation) {
    return ")"
        + (relation.where().isEmpty() ? "" : "\n  AND (" + relation.where() + ")")
        + (relation.orderBy().isEmpty() ? "" : "\nORDER BY " + relation.orderBy());
  }
}

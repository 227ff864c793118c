// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Source.Named;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes relations of tables, views, queries and table-valued functions. */
final class RelationMaker {

  private static final Set<String> JSON = Set.of("json_each", "json_tree");

  private final Context context;

  RelationMaker(Context context) {
    this.context = context;
  }

  /** Whether the name stands for a function that takes JSON apart, also without arguments. */
  static boolean isJson(String name, Catalog catalog) {
    return JSON.contains(SqlName.fold(name)) && catalog.find(name) == null;
  }

  /** The result of a query. */
  Relation of(String alias, Typed typed) {
    List<Relation.Column> columns = new ArrayList<>();
    for (Typed.Column column : typed.columns()) {
      columns.add(new Relation.Column(column.name(), column.value(), false));
    }
    return new Relation(context.nextId(), alias, columns, typed);
  }

  /** A table, view or virtual table. */
  Relation table(Named named) {
    Catalog.Relation table = context.catalog().find(named.name());
    boolean isMain = named.schema().isEmpty() || SqlName.same(named.schema(), "main");
    if (table == null || !isMain) {
      throw new UnclearException();
    }
    return table(table, named.alias());
  }

  Relation table(Catalog.Relation table, String alias) {
    if (table.kind() == Catalog.Kind.VIEW) {
      Typed view = context.views().type(table);
      List<Relation.Column> columns = new ArrayList<>();
      for (int i = 0; i < view.columns().size(); i++) {
        columns.add(
            new Relation.Column(
                table.columns().get(i).name(), view.columns().get(i).value(), false));
      }
      return new Relation(context.nextId(), alias, columns, view);
    }
    List<Relation.Column> columns = new ArrayList<>();
    for (Catalog.Column column : table.columns()) {
      columns.add(new Relation.Column(column.name(), value(table, column), column.hidden()));
    }
    return new Relation(context.nextId(), alias, columns, table);
  }

  private static Value value(Catalog.Relation table, Catalog.Column column) {
    ColumnOrigin origin = new ColumnOrigin(table.name(), column.name());
    if (table.kind() == Catalog.Kind.VIRTUAL) {
      return new Value(SqlType.ANY, Nullness.UNKNOWN, Cause.UNKNOWN, origin, false);
    }
    SqlType type = SqlType.ofColumn(column.type());
    boolean isFinite = type == SqlType.INTEGER;
    return column.notNull()
        ? new Value(type, Nullness.NEVER, Cause.NONE, origin, isFinite)
        : new Value(type, Nullness.POSSIBLE, Cause.COLUMN, origin, isFinite);
  }

  /**
   * The rows of a table-valued function.
   *
   * @see <a href="https://www.sqlite.org/json1.html#jeach">json_each and json_tree</a>
   */
  Relation function(Named named) {
    if (!isJson(named.name(), context.catalog())) {
      return table(named); // a virtual table, such as a full-text index, takes arguments too
    }
    List<Relation.Column> columns =
        List.of(
            column("key", Value.possible(SqlType.ANY, Cause.JSON), false),
            column("value", Value.possible(SqlType.ANY, Cause.JSON), false),
            column("type", Value.never(SqlType.TEXT), false),
            column("atom", Value.possible(SqlType.ANY, Cause.JSON), false),
            column("id", Value.never(SqlType.INTEGER), false),
            column("parent", Value.possible(SqlType.INTEGER, Cause.JSON), false),
            column("fullkey", Value.never(SqlType.TEXT), false),
            column("path", Value.never(SqlType.TEXT), false),
            column("json", Value.UNKNOWN, true),
            column("root", Value.UNKNOWN, true));
    return new Relation(context.nextId(), named.alias(), columns, Typed.UNKNOWN);
  }

  private static Relation.Column column(String name, Value value, boolean hidden) {
    return new Relation.Column(name, value, hidden);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.model.Access;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.sqlite.ResultColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the properties of a result that hold the primary keys of its tables. */
final class RowKeys {

  private final List<Table> tables;
  private final Map<String, ValuePath> paths = new HashMap<>();

  private RowKeys(List<Table> tables) {
    this.tables = tables;
  }

  /**
   * How rows are told apart: by the keys that can be read whole, else by themselves.
   *
   * @param tables the tables of the database
   * @param row the name of a row
   */
  static RowKeyPlan of(CheckedQuery query, List<Table> tables, String row) {
    if (!(query.method().result().element() instanceof Element.Row element) || element.nullable()) {
      return new RowKeyPlan(row, List.of());
    }
    RowKeys keys = new RowKeys(tables);
    keys.addPaths(element.rowClass(), row, List.of());
    return new RowKeyPlan(row, keys.parts(query.columns()));
  }

  private void addPaths(RowClass rowClass, String row, List<ValuePath.Step> before) {
    for (Property property : rowClass.properties()) {
      List<ValuePath.Step> steps = new ArrayList<>(before);
      steps.add(new ValuePath.Step(property.access(), property.nullable()));
      boolean isReadable = !(property.access() instanceof Access.Unreadable);
      boolean isArray = property.type().kind() == TypeRef.Kind.ARRAY;
      if (isReadable && !isArray && property.content() instanceof Property.ColumnContent single) {
        paths.put(single.column().name(), new ValuePath(row, false, steps));
      } else if (isReadable && property.content() instanceof Property.EmbeddedContent embedded) {
        addPaths(embedded.part(), row, steps);
      }
    }
  }

  private List<ValuePath> parts(List<ResultColumn> columns) {
    List<ValuePath> parts = new ArrayList<>();
    for (Table table : tables) {
      PrimaryKey key = table.primaryKey();
      List<ValuePath> own = new ArrayList<>();
      for (String name : key == null ? List.<String>of() : key.columns()) {
        columns.stream()
            .filter(column -> table.name().equals(column.originTable()))
            .filter(column -> name.equals(column.originColumn()))
            .map(column -> paths.get(column.name()))
            .filter(path -> path != null)
            .findFirst()
            .ifPresent(own::add);
      }
      if (key != null && own.size() == key.columns().size()) {
        parts.addAll(own);
      }
    }
    return parts;
  }
}

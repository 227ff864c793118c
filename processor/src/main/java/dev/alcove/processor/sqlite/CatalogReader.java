// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Catalog.Column;
import dev.alcove.processor.sqlite.Catalog.KeyColumn;
import dev.alcove.processor.sqlite.Catalog.Kind;
import dev.alcove.processor.sqlite.Catalog.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the catalog with few statements, however many tables there are. */
final class CatalogReader {

  private final Session session;
  private final Map<String, List<List<KeyColumn>>> keys = new HashMap<>();
  private final Map<String, List<String>> leading = new HashMap<>();
  private final Map<String, Boolean> indexedKeys = new HashMap<>();

  CatalogReader(Session session) {
    this.session = session;
  }

  Catalog read() {
    readIndexes();
    Map<String, List<List<@Nullable String>>> columns = new LinkedHashMap<>();
    for (List<@Nullable String> row :
        session.rows(
            "SELECT l.name, c.name, c.type, c.\"notnull\", c.pk, c.hidden"
                + " FROM pragma_table_list l JOIN pragma_table_xinfo(l.name) c"
                + " WHERE l.schema = 'main' ORDER BY l.name, c.cid")) {
      columns.computeIfAbsent(text(row, 0), name -> new ArrayList<>()).add(row);
    }
    Map<String, Relation> relations = new LinkedHashMap<>();
    for (List<@Nullable String> row :
        session.rows(
            "SELECT l.name, l.type, l.wr, coalesce(s.sql, '')"
                + " FROM pragma_table_list l LEFT JOIN sqlite_schema s ON s.name = l.name"
                + " AND s.type IN ('table', 'view') WHERE l.schema = 'main'")) {
      String name = text(row, 0);
      relations.put(SqlName.fold(name), relation(row, columns.getOrDefault(name, List.of())));
    }
    return new Catalog(relations, leading);
  }

  private void readIndexes() {
    Map<String, List<List<@Nullable String>>> entries = new LinkedHashMap<>();
    for (List<@Nullable String> row :
        session.rows(
            "SELECT l.name, i.name, i.\"unique\", i.partial, i.origin, c.name, c.coll, c.cid"
                + " FROM pragma_table_list l JOIN pragma_index_list(l.name) i"
                + " JOIN pragma_index_xinfo(i.name) c"
                + " WHERE l.schema = 'main' AND c.key = 1 ORDER BY l.name, i.seq, c.seqno")) {
      entries.computeIfAbsent(text(row, 1), name -> new ArrayList<>()).add(row);
    }
    for (List<List<@Nullable String>> index : entries.values()) {
      List<@Nullable String> first = index.get(0);
      String table = SqlName.fold(text(first, 0));
      boolean onColumns = index.stream().allMatch(row -> row.get(5) != null);
      if (onColumns && text(first, 2).equals("1") && text(first, 3).equals("0")) {
        List<List<KeyColumn>> known = keys.computeIfAbsent(table, name -> new ArrayList<>());
        known.add(
            text(first, 4).equals("pk") ? 0 : known.size(), // the primary key is the first of them
            index.stream()
                .map(row -> new KeyColumn(text(row, 5), SchemaInspector.capitals(text(row, 6))))
                .toList());
      }
      if (first.get(5) != null) {
        leading.computeIfAbsent(table, name -> new ArrayList<>()).add(text(first, 5));
      }
      if (text(first, 4).equals("pk")) {
        indexedKeys.put(table, true);
      }
    }
  }

  private Relation relation(List<@Nullable String> row, List<List<@Nullable String>> columnRows) {
    String name = text(row, 0);
    String folded = SqlName.fold(name);
    boolean withoutRowId = text(row, 2).equals("1");
    Kind kind =
        switch (text(row, 1)) {
          case "view" -> Kind.VIEW;
          case "virtual" -> Kind.VIRTUAL;
          default -> Kind.TABLE;
        };
    long keyColumns = columnRows.stream().filter(column -> !text(column, 4).equals("0")).count();
    // A key that is the row id has no index of its own.
    boolean keyIsRowId =
        kind == Kind.TABLE && keyColumns == 1 && !withoutRowId && !indexedKeys.containsKey(folded);
    TableText text = kind == Kind.TABLE ? TableText.parse(text(row, 3)).orElse(null) : null;
    List<Column> columns = new ArrayList<>();
    List<List<KeyColumn>> uniqueKeys = new ArrayList<>(keys.getOrDefault(folded, List.of()));
    for (List<@Nullable String> column : columnRows) {
      boolean isRowId = keyIsRowId && !text(column, 4).equals("0");
      if (isRowId) {
        uniqueKeys.add(List.of(new KeyColumn(text(column, 1), "BINARY")));
      }
      columns.add(
          new Column(
              text(column, 1),
              SchemaInspector.capitals(text(column, 2)),
              kind == Kind.TABLE && (isRowId || text(column, 3).equals("1")),
              isRowId,
              text(column, 5).equals("1"),
              collation(text, text(column, 1))));
    }
    boolean hasRowId = kind != Kind.VIEW && !withoutRowId;
    return new Relation(
        name, kind, List.copyOf(columns), List.copyOf(uniqueKeys), hasRowId, text(row, 3));
  }

  private static String collation(@Nullable TableText text, String column) {
    return text == null
        ? "BINARY"
        : text.definitions().stream()
            .filter(TableText.Definition::isColumn)
            .filter(definition -> SqlName.same(definition.columnName(), column))
            .findFirst()
            .map(TableInspector::collation)
            .orElse("BINARY");
  }

  private static String text(List<@Nullable String> row, int index) {
    return String.valueOf(row.get(index));
  }
}

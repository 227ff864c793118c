// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Catalog;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what queries depend on, over one schema. */
public final class DependencyFinder {

  /** More keys of one table than that are not worth being told apart. */
  private static final int MOST_KEYS = 4;

  /** Where a full-text index has its texts. */
  private static final Pattern CONTENT = Pattern.compile("content\\s*=\\s*(['\"])(.+?)\\1");

  private final SqliteDatabase sqlite;
  private final Catalog catalog;

  /**
   * A finder.
   *
   * @param sqlite a database with the schema
   * @param catalog what it consists of
   */
  public DependencyFinder(SqliteDatabase sqlite, Catalog catalog) {
    this.sqlite = sqlite;
    this.catalog = catalog;
  }

  /**
   * What a query depends on, sorted by table.
   *
   * @param sent the text as SQLite gets it
   * @param named the same with named variables
   * @param lists the names of variables that stand for several values
   */
  public List<Dependency> find(String sent, String named, Set<String> lists) {
    Map<String, Set<String>> columns = new TreeMap<>(sqlite.columnUse(sent));
    columns.keySet().removeIf(table -> SqlName.fold(table).startsWith("sqlite_"));
    Set<String> whole = new TreeSet<>();
    for (String table : sqlite.tableUse(sent).read()) {
      Catalog.Relation relation = catalog.find(table);
      if (relation != null && relation.kind() == Catalog.Kind.VIRTUAL) {
        texts(relation)
            .forEach(
                (source, read) -> {
                  whole.add(source);
                  columns.computeIfAbsent(source, name -> new TreeSet<>()).addAll(read);
                });
      }
    }
    List<BlockSource> places =
        BlockReader.read(named, catalog).map(BlockReader.Found::tables).orElse(List.of());
    KeyFinder keys = new KeyFinder(catalog, lists);
    List<Dependency> found = new ArrayList<>();
    columns.forEach(
        (table, read) -> {
          List<String> sorted = sorted(table, read);
          Set<Dependency.@Nullable Key> own =
              whole.contains(table) ? Set.of() : keys(table, places, keys);
          if (own.isEmpty() || own.contains(null) || own.size() > MOST_KEYS) {
            found.add(new Dependency(table, sorted, null));
          } else {
            own.forEach(key -> found.add(new Dependency(table, sorted, key)));
          }
        });
    return found;
  }

  /**
   * The parameter that a column of the result is equal to in all of its rows, but for NULL; null if
   * there is none, or if the column compares otherwise than by its bytes.
   *
   * @param named the text with named variables
   * @param column the column's name
   * @param type the type that it must be declared to have, in capitals
   * @param lists the names of variables that stand for several values
   */
  public @Nullable String parameter(String named, String column, String type, Set<String> lists) {
    Block first = BlockReader.read(named, catalog).map(BlockReader.Found::first).orElse(null);
    List<Output> outputs = first == null ? null : first.outputs();
    if (outputs == null) {
      return null;
    }
    List<Output> meant = outputs.stream().filter(o -> SqlName.same(o.name(), column)).toList();
    Place place = meant.size() == 1 ? meant.get(0).place() : null;
    Catalog.Column origin = place == null ? null : place.origin();
    boolean comparesPlainly =
        origin != null && origin.collation().equals("BINARY") && origin.type().equals(type);
    return place != null && comparesPlainly ? new KeyFinder(catalog, lists).parameter(place) : null;
  }

  private static Set<Dependency.@Nullable Key> keys(
      String table, List<BlockSource> places, KeyFinder finder) {
    Set<Dependency.@Nullable Key> keys = new LinkedHashSet<>();
    for (BlockSource place : places) {
      Catalog.Relation relation = place.table();
      if (relation != null && SqlName.same(relation.name(), table)) {
        keys.add(finder.key(place));
      }
    }
    return keys;
  }

  /** What the texts of a full-text index are made of. */
  private Map<String, Set<String>> texts(Catalog.Relation index) {
    Matcher content = CONTENT.matcher(index.sql());
    return content.find()
        ? sqlite.columnUse("SELECT * FROM " + SqlName.quoteIfNeeded(content.group(2)))
        : Map.of();
  }

  private List<String> sorted(String table, Set<String> columns) {
    Catalog.Relation relation = catalog.find(table);
    List<String> sorted = new ArrayList<>();
    if (relation != null) {
      relation.columns().stream()
          .map(Catalog.Column::name)
          .filter(columns::contains)
          .forEach(sorted::add);
    }
    columns.stream().filter(column -> !sorted.contains(column)).forEach(sorted::add);
    return sorted;
  }
}

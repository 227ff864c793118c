// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.sql.DerivedColumns;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TableReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a statement reads from, with its columns: tables, views, queries and functions. */
final class ColumnSources {

  private static final List<String> JSON =
      List.of("key", "value", "type", "atom", "id", "parent", "fullkey", "path");

  /** Functions that stand for tables. */
  private static final Map<String, List<String>> FUNCTIONS =
      Map.of("json_each", JSON, "json_tree", JSON, "jsonb_each", JSON, "jsonb_tree", JSON);

  private final SchemaNames names;
  private final SqlSubject subject;
  private final DerivedColumns derived;

  ColumnSources(SchemaNames names, SqlSubject subject) {
    this.names = names;
    this.subject = subject;
    this.derived = DerivedColumns.in(subject.sql());
  }

  /** Those of the sources whose columns can be named in a place. */
  List<TableReference> visible(List<TableReference> sources, Span place) {
    return sources.stream()
        .filter(
            source ->
                source.span().equals(new Span(0, 0)) // The table that a declaration belongs to.
                    || source.use() != TableReference.Use.READ
                    || derived.isVisible(source.span(), place.start()))
        .toList();
  }

  /** Whether it is one of the database's own. */
  boolean isTable(TableReference source) {
    return !isDerived(source) && names.columns(source.name()) != null;
  }

  /** Whether its columns are those of a query or a function. */
  boolean isDerived(TableReference source) {
    return subject.outline().definesCte(source.name())
        || FUNCTIONS.containsKey(SqlName.fold(source.name()));
  }

  /** The columns of all of them, as far as they are known, in alphabetical order. */
  Collection<String> columns(List<TableReference> sources) {
    TreeSet<String> all = new TreeSet<>();
    for (TableReference source : sources) {
      List<String> columns = columns(source);
      if (columns != null) {
        all.addAll(columns);
      }
    }
    return all;
  }

  /** Whether one of them has the column, as far as that is known. */
  boolean have(List<TableReference> sources, String column) {
    return columns(sources).stream().anyMatch(name -> SqlName.same(name, column));
  }

  /** The name of a query whose columns are not known; empty if there is none. */
  String hidden(List<TableReference> sources) {
    for (TableReference source : sources) {
      if (isDerived(source) && columns(source) == null) {
        return source.name();
      }
    }
    return "";
  }

  private @Nullable List<String> columns(TableReference source) {
    if (subject.outline().definesCte(source.name())) {
      return derived.of(source.name());
    }
    List<String> declared = names.columns(source.name());
    return declared == null ? FUNCTIONS.get(SqlName.fold(source.name())) : declared;
  }

  /** Whether a query in parentheses or a common table expression is called so. */
  boolean isQuery(String name) {
    return derived.has(name);
  }

  /** The columns of the query that is called so; empty where they are not known. */
  List<String> ofQuery(String name) {
    List<String> columns = derived.of(name);
    return columns == null ? List.of() : columns;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class that holds what live queries read of each table of a database.
 *
 * @param type the class
 * @param database the user's interface
 * @param tables the tables that any live query reads
 */
public record LiveTablesPlan(TypeRef type, TypeRef database, List<Watched> tables) {

  /**
   * A table.
   *
   * @param constant the constant that stands for it
   * @param name its name in SQL
   * @param columns the columns that any live query reads, but for those without type
   * @param untyped those of them that hold what they are given
   * @param scopes columns whose value tells which rows concern a query
   */
  public record Watched(
      String constant,
      String name,
      List<String> columns,
      List<String> untyped,
      List<Scope> scopes) {

    /** These columns in the order of the table. */
    List<String> sorted(List<String> some) {
      return Stream.concat(columns.stream(), untyped.stream()).filter(some::contains).toList();
    }

    /** Copies the lists. */
    public Watched {
      columns = List.copyOf(columns);
      untyped = List.copyOf(untyped);
      scopes = List.copyOf(scopes);
    }
  }

  /**
   * A column whose value tells which rows concern a query.
   *
   * @param column the column
   * @param declaration its type and collation
   */
  public record Scope(String column, String declaration) {}

  /** Copies the list. */
  public LiveTablesPlan {
    tables = List.copyOf(tables);
  }

  /** What is watched of a table. */
  Watched table(String table) {
    return tables.stream()
        .filter(each -> each.name().equals(table))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unplanned table: " + table));
  }
}

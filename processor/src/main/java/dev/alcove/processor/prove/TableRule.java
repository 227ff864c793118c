// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.ColumnText;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.NamePlace;
import dev.alcove.processor.sql.SqlExpression;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.SchemaFacts.IndexFacts;
import dev.alcove.processor.sqlite.TableText;
import dev.alcove.processor.sqlite.TableText.Definition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a table asks of the values of a row together.
 *
 * @param condition is not false for an accepted row; where it only has to be computable, it is
 *     written so that it never is
 * @param text the rule as the user wrote it
 * @param columns the columns with given values that decide it
 */
record TableRule(String condition, String text, Set<String> columns) {

  /** Copies the set, in order. */
  TableRule {
    columns = Collections.unmodifiableSet(new LinkedHashSet<>(columns));
  }

  /** The rules of a table: its checks, computed columns and indexes over expressions. */
  static List<TableRule> of(TableSnapshot table) {
    List<TableRule> rules = new ArrayList<>();
    for (Definition definition : TableText.parse(table.sql()).orElseThrow().definitions()) {
      for (int place : definition.places("CHECK")) {
        String check = definition.parenthesised(place + 1).strip();
        rules.add(new TableRule("(" + check + "\n)", check, given(table, check)));
      }
    }
    for (ColumnFacts column : table.facts().columns()) {
      ColumnText text = table.columnText(column);
      if (!text.isGiven()) {
        String value = text.valueSql();
        String condition = column.notNull() ? "(" + value + "\n) IS NOT NULL" : computable(value);
        rules.add(new TableRule(condition, value, given(table, value)));
      }
    }
    for (IndexFacts index : table.facts().indexes().values()) {
      List<String> expressions = new ArrayList<>(index.entries());
      Optional.ofNullable(index.where()).ifPresent(expressions::add);
      expressions.stream()
          // What calls nothing can always be computed.
          .filter(expression -> expression.contains("(") || expression.contains("->"))
          .map(TableRule::withoutOrder)
          .forEach(sql -> rules.add(new TableRule(computable(sql), sql, given(table, sql))));
    }
    return rules.stream().filter(rule -> !rule.columns().isEmpty()).toList();
  }

  private static String computable(String sql) {
    return "((" + sql + "\n) IS NOT NULL) >= 0";
  }

  private static String withoutOrder(String entry) {
    return entry.endsWith(" DESC") ? entry.substring(0, entry.length() - 5) : entry;
  }

  private static Set<String> given(TableSnapshot table, String expression) {
    Set<String> columns = new LinkedHashSet<>();
    for (NamePlace place : SqlExpression.columns(expression)) {
      Optional<ColumnFacts> column = table.column(place.name());
      if (column.isPresent()) {
        ColumnText text = table.columnText(column.get());
        if (text.isGiven()) {
          columns.add(column.get().name());
        } else {
          columns.addAll(given(table, text.valueSql()));
        }
      }
    }
    return columns;
  }
}

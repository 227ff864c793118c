// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.depend.Dependency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts together what the forms of a query read: in doubt more than each of them does. */
final class LiveReads {

  private LiveReads() {}

  /**
   * What all forms read of one table.
   *
   * @param name the table
   * @param columns its columns
   * @param keys the keys of the rows that are read; none if any row may be
   * @param mask the optional parts that the keys depend on, as bits; 0 if all forms have them
   */
  record Table(String name, List<String> columns, List<Dependency.Key> keys, int mask) {

    /** Copies the lists. */
    Table {
      columns = List.copyOf(columns);
      keys = List.copyOf(keys);
    }
  }

  /** A form, by its number, and the keys of a table that it reads. */
  private record Form(int number, Set<Dependency.Key> keys) {}

  /**
   * What is read of each table.
   *
   * @param forms what each form depends on
   * @param parts how many optional parts the query has, whose bits are in a form's number
   */
  static List<Table> of(List<List<Dependency>> forms, int parts) {
    Map<String, Set<String>> columns = new TreeMap<>();
    for (List<Dependency> form : forms) {
      for (Dependency each : form) {
        columns.computeIfAbsent(each.table(), name -> new LinkedHashSet<>()).addAll(each.columns());
      }
    }
    List<Table> tables = new ArrayList<>();
    columns.forEach(
        (name, read) -> tables.add(table(name, List.copyOf(read), keys(name, forms), parts)));
    return tables;
  }

  private static List<Form> keys(String table, List<List<Dependency>> forms) {
    List<Form> keys = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      List<Dependency> own =
          forms.get(i).stream().filter(each -> each.table().equals(table)).toList();
      Set<Dependency.Key> found = new LinkedHashSet<>();
      for (Dependency each : own) {
        if (each.key() != null) {
          found.add(each.key());
        }
      }
      boolean isWhole = own.stream().anyMatch(each -> each.key() == null);
      if (!own.isEmpty()) {
        keys.add(new Form(i, isWhole ? Set.of() : found));
      }
    }
    return keys;
  }

  private static Table table(String name, List<String> columns, List<Form> forms, int parts) {
    for (int part = -1; part < parts; part++) {
      int mask = part < 0 ? 0 : 1 << part;
      Set<Set<Dependency.Key>> keys = new HashSet<>();
      forms.stream()
          .filter(form -> (form.number() & mask) == mask)
          .forEach(form -> keys.add(form.keys()));
      if (keys.size() == 1 && !keys.contains(Set.of())) {
        return new Table(name, columns, List.copyOf(keys.iterator().next()), mask);
      }
    }
    return new Table(name, columns, List.of(), 0);
  }
}

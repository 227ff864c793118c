// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.seeds;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts;
import dev.alcove.processor.sqlite.SchemaFacts.IndexFacts;
import dev.alcove.processor.sqlite.SchemaFacts.TableFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys and indexes of a document store, by table: the key first. A key path such as {@code
 * plugin.apiName} stands for the column {@code plugin_api_name}, and tables follow the same rule.
 *
 * @param tables for each table its key and its indexes, each the list of its columns
 */
record DeclaredIndexes(SortedMap<String, List<List<String>>> tables) {

  /** Reads the file of versions up to this one. */
  static DeclaredIndexes read(String text, int version) {
    SortedMap<String, List<List<String>>> tables = new TreeMap<>();
    int current = 0;
    for (String line : text.lines().filter(each -> !each.startsWith("#")).toList()) {
      if (line.startsWith("version ")) {
        current = Integer.parseInt(line.substring("version ".length()));
      } else if (current <= version) {
        int colon = line.indexOf(':');
        tables.put(column(line.substring(0, colon)), indexes(line.substring(colon + 1)));
      }
    }
    return new DeclaredIndexes(tables);
  }

  /** A key and indexes, separated by commas: {@code id, name, [sessionId+topicId]}. */
  static List<List<String>> indexes(String declaration) {
    List<List<String>> indexes = new ArrayList<>();
    for (String entry : declaration.split(",", -1)) {
      String keyPaths = entry.strip().replaceAll("[&\\[\\]]", "");
      indexes.add(Arrays.stream(keyPaths.split("\\+", -1)).map(DeclaredIndexes::column).toList());
    }
    return indexes;
  }

  /** How a database differs from what is declared: its tables, their keys and their indexes. */
  List<String> differencesOf(SchemaFacts facts) {
    List<String> differences = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(tables.keySet());
    names.addAll(facts.tables().keySet());
    for (String name : names) {
      if (!facts.tables().containsKey(name)) {
        differences.add("table " + name + " is missing");
      } else if (!tables.containsKey(name)) {
        differences.add("table " + name + " is not expected");
      } else {
        compare(name, facts.tables().get(name), differences);
      }
    }
    return differences;
  }

  private void compare(String name, TableFacts table, List<String> differences) {
    List<List<String>> declared = tables.get(name);
    if (!table.primaryKey().equals(declared.get(0))) {
      differences.add(name + ": primary key is " + table.primaryKey());
    }
    List<IndexFacts> found = new ArrayList<>(table.indexes().values());
    for (List<String> columns : declared.subList(1, declared.size())) {
      if (!found.remove(new IndexFacts(false, columns, null))) {
        differences.add(name + ": index on " + columns + " is missing");
      }
    }
    for (Map.Entry<String, IndexFacts> index : table.indexes().entrySet()) {
      if (found.contains(index.getValue())) {
        differences.add(name + ": index " + index.getKey() + " is not expected");
      }
    }
  }

  private static String column(String keyPath) {
    return SqlName.snakeCase(keyPath.strip().replace('.', '_'));
  }
}

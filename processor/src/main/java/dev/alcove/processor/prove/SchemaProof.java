// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.SchemaPart;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.prove.ProofFinding.Kind;
import dev.alcove.processor.sqlite.SchemaFacts;
import dev.alcove.processor.sqlite.StoredStatement;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the schema of a database with the one that a step should reach. Reading what a table
 * means takes many queries, so tables with the expected text, and pairs of texts that were found to
 * mean the same before, are not read again.
 */
final class SchemaProof {

  private final Set<String> knownPairs = new HashSet<>();

  List<ProofFinding> check(TrialDatabase database, VersionStep step) {
    Map<String, String> stored = texts(database.statements());
    Map<String, String> pairs = new HashMap<>();
    Set<String> alike = new HashSet<>();
    for (TableSnapshot table : step.to().tables()) {
      String wanted = text(table);
      String found = stored.getOrDefault(table.name(), "");
      pairs.put(table.name(), found + '\0' + wanted);
      if (found.equals(wanted) || knownPairs.contains(pairs.get(table.name()))) {
        alike.add(table.name());
      }
    }
    SchemaFacts expected = without(step.to().facts(), alike);
    List<String> differences = database.factsBut(alike).differencesFrom(expected);
    if (differences.isEmpty()) {
      knownPairs.addAll(pairs.values());
    }
    return differences.stream()
        .map(difference -> ProofFinding.of(Kind.SCHEMA_DIFFERS, step.version(), "", "", difference))
        .toList();
  }

  private static SchemaFacts without(SchemaFacts facts, Set<String> tables) {
    Map<String, SchemaFacts.TableFacts> rest = new TreeMap<>(facts.tables());
    rest.keySet().removeAll(tables);
    return new SchemaFacts(
        new TreeMap<>(rest), facts.virtualTables(), facts.views(), facts.triggers());
  }

  /** The statements of each table and of its indexes, in one text. */
  private static Map<String, String> texts(List<StoredStatement> stored) {
    Map<String, String> texts = new HashMap<>();
    Map<String, Set<String>> indexes = new TreeMap<>();
    for (StoredStatement statement : stored) {
      switch (statement.kind()) {
        case TABLE -> texts.put(statement.name(), statement.sql());
        case INDEX ->
            indexes
                .computeIfAbsent(statement.table(), table -> new TreeSet<>())
                .add(statement.sql());
        default -> {
          // Views, triggers and virtual tables are compared in any case.
        }
      }
    }
    indexes.forEach((table, sql) -> texts.merge(table, String.join(";", sql), SchemaProof::join));
    return texts;
  }

  private static String text(TableSnapshot table) {
    String indexes =
        String.join(";", new TreeSet<>(table.indexes().stream().map(SchemaPart::sql).toList()));
    return indexes.isEmpty() ? table.sql() : join(table.sql(), indexes);
  }

  private static String join(String table, String indexes) {
    return table + ";" + indexes;
  }
}

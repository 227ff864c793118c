// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.SchemaPart;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.prove.ProofFinding.Kind;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SchemaFacts.ForeignKeyFacts;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SQLite's own checks after a step. */
final class Soundness {

  /** The check as a statement, which SQLite can refuse. */
  static final String ASK_FOREIGN_KEYS = "PRAGMA main.foreign_key_check";

  private final TrialDatabase database;
  private final VersionStep step;

  Soundness(TrialDatabase database, VersionStep step) {
    this.database = database;
    this.step = step;
  }

  /**
   * What SQLite finds.
   *
   * @param tables the tables that the step has written
   * @param leftToJava foreign keys, as table and columns, that only Java code could mend
   */
  List<ProofFinding> check(List<String> tables, Set<List<String>> leftToJava) {
    List<ProofFinding> findings = new ArrayList<>();
    for (ProofFinding broken : foreignKeys()) {
      List<String> key = new ArrayList<>(List.of(broken.table()));
      key.addAll(broken.columns());
      if (!leftToJava.contains(key)) {
        findings.add(broken);
      }
    }
    for (String table : tables) {
      String check = "PRAGMA main.integrity_check(" + SqlName.stringLiteral(table) + ")";
      for (List<@Nullable String> row : database.rows(check)) {
        String said = String.valueOf(row.get(0));
        if (!said.equals("ok")) {
          findings.add(finding(Kind.DAMAGED, table, "ok", said));
        }
      }
    }
    step.to().virtualTables().forEach(table -> fullText(table).ifPresent(findings::add));
    return findings;
  }

  /** One finding for each foreign key, with the first row that breaks it. */
  private List<ProofFinding> foreignKeys() {
    Map<String, ProofFinding> findings = new LinkedHashMap<>();
    Optional<Rejection> mismatch = database.execute(ASK_FOREIGN_KEYS);
    if (mismatch.isPresent()) {
      // A foreign key that refers to what is no key.
      return List.of(finding(Kind.FOREIGN_KEY_VIOLATED, "", "", mismatch.get().message()));
    }
    List<List<@Nullable String>> broken = database.rows(ASK_FOREIGN_KEYS);
    for (List<@Nullable String> row : broken) {
      String table = String.valueOf(row.get(0));
      String id = table + " " + row.get(3);
      if (!findings.containsKey(id)) {
        findings.put(id, broken(table, row));
      }
    }
    return List.copyOf(findings.values());
  }

  private ProofFinding broken(String tableName, List<@Nullable String> row) {
    Optional<TableSnapshot> table = step.to().table(tableName);
    String parent = String.valueOf(row.get(2));
    if (table.isEmpty()) {
      return finding(Kind.FOREIGN_KEY_VIOLATED, tableName, parent, "");
    }
    List<ForeignKeyFacts> keys = table.get().facts().foreignKeys();
    // SQLite numbers the foreign keys of a table from the last to the first.
    int place = keys.size() - 1 - Integer.parseInt(String.valueOf(row.get(3)));
    List<String> columns = keys.get(place).columns();
    String rowId = row.get(1);
    String text =
        rowId == null || table.get().rowIdName().isEmpty()
            ? ""
            : RowText.of(
                database,
                table.get(),
                SqlName.quoteIfNeeded(table.get().rowIdName().get()) + " = " + rowId,
                columns);
    String expected = parent + " (" + String.join(", ", keys.get(place).parentColumns()) + ")";
    return finding(Kind.FOREIGN_KEY_VIOLATED, tableName, expected, "").at(columns, text);
  }

  /** The check with rank = 1 compares with the content too; the plain one misses ghosts (FTS5). */
  private Optional<ProofFinding> fullText(SchemaPart table) {
    String name = SqlName.quoteIfNeeded(table.name());
    String sql = table.sql().toLowerCase(Locale.ROOT);
    String check;
    if (sql.contains("using fts5")) {
      check = "INSERT INTO %s (%s, rank) VALUES ('integrity-check', 1)".formatted(name, name);
    } else if (sql.contains("using fts4") || sql.contains("using fts3")) {
      check = "INSERT INTO %s (%s) VALUES ('integrity-check')".formatted(name, name);
    } else {
      return Optional.empty();
    }
    return database
        .execute(check)
        .map(Rejection::message)
        .map(said -> finding(Kind.FULL_TEXT_DIFFERS, table.name(), "", said));
  }

  private ProofFinding finding(Kind kind, String table, String expected, String actual) {
    return ProofFinding.of(kind, step.version(), table, expected, actual);
  }
}

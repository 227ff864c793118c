// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SchemaFacts;
import dev.alcove.processor.sqlite.StoredStatement;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A schema as it was at one version, read back from SQLite itself.
 *
 * @param tables the ordinary tables with their indexes, in the order of creation
 * @param views the views in the order of creation
 * @param virtualTables the virtual tables in the order of creation
 * @param triggers the triggers in the order of creation
 * @param facts what all of it means, without its wording
 */
public record SchemaSnapshot(
    List<TableSnapshot> tables,
    List<SchemaPart> views,
    List<SchemaPart> virtualTables,
    List<SchemaPart> triggers,
    SchemaFacts facts) {

  /** Copies the lists. */
  public SchemaSnapshot {
    tables = List.copyOf(tables);
    views = List.copyOf(views);
    virtualTables = List.copyOf(virtualTables);
    triggers = List.copyOf(triggers);
  }

  /**
   * The schema that these statements create, run one after the other.
   *
   * @throws SchemaRejectedException if SQLite refuses one
   */
  public static SchemaSnapshot of(List<String> statements) {
    try (TrialDatabase database = TrialDatabase.open()) {
      statements.forEach(statement -> run(database, statement));
      return of(database);
    }
  }

  /**
   * The schema that a script creates, such as the file of a sealed version; comments are skipped.
   *
   * @throws SchemaRejectedException if SQLite refuses a statement
   */
  public static SchemaSnapshot parse(String script) {
    return of(
        StatementOutline.of(script).statements().stream().map(span -> span.of(script)).toList());
  }

  /**
   * Runs a statement that SQLite must accept.
   *
   * @throws SchemaRejectedException if it refuses
   */
  public static void run(TrialDatabase database, String statement) {
    Optional<Rejection> rejection = database.execute(statement);
    if (rejection.isPresent()) {
      throw new SchemaRejectedException(statement, rejection.get());
    }
  }

  /** The schema that a database has now. */
  public static SchemaSnapshot of(TrialDatabase database) {
    SchemaFacts facts = database.facts();
    List<StoredStatement> stored = database.statements();
    List<TableSnapshot> tables = new ArrayList<>();
    for (StoredStatement statement : stored) {
      if (statement.kind() == StoredStatement.Kind.TABLE) {
        List<SchemaPart> indexes =
            parts(stored, StoredStatement.Kind.INDEX).stream()
                .filter(index -> SqlName.same(index.table(), statement.name()))
                .toList();
        tables.add(
            new TableSnapshot(
                statement.name(),
                statement.sql(),
                Objects.requireNonNull(facts.tables().get(statement.name())),
                indexes));
      }
    }
    return new SchemaSnapshot(
        tables,
        parts(stored, StoredStatement.Kind.VIEW),
        parts(stored, StoredStatement.Kind.VIRTUAL_TABLE),
        parts(stored, StoredStatement.Kind.TRIGGER),
        facts);
  }

  private static List<SchemaPart> parts(List<StoredStatement> stored, StoredStatement.Kind kind) {
    return stored.stream()
        .filter(statement -> statement.kind() == kind)
        .map(part -> new SchemaPart(part.name(), part.table(), part.sql()))
        .toList();
  }

  /** The table of this name, whatever the case of its letters. */
  public Optional<TableSnapshot> table(String name) {
    return tables.stream().filter(table -> SqlName.same(table.name(), name)).findFirst();
  }

  /** The statements that create all of it, each ending in a semicolon. */
  public List<String> statements() {
    List<String> statements = new ArrayList<>(tableStatements());
    for (List<SchemaPart> parts : List.of(views, virtualTables, triggers)) {
      parts.forEach(part -> statements.add(part.sql() + ";"));
    }
    return statements;
  }

  /**
   * Creates all of it in an empty database.
   *
   * @throws SchemaRejectedException if SQLite refuses a statement
   */
  public void createIn(TrialDatabase database) {
    List<String> script = new ArrayList<>(List.of("BEGIN;"));
    script.addAll(statements());
    script.add("COMMIT;");
    Optional<Rejection> rejection = database.executeAll(script);
    if (rejection.isPresent()) {
      throw new SchemaRejectedException(String.join("\n", statements()), rejection.get());
    }
  }

  /** The statements that create the tables and their indexes. */
  List<String> tableStatements() {
    return tables.stream().flatMap(table -> table.statements().stream()).toList();
  }

  /** All names that tables, views and indexes share (lang_createtable.html). */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (TableSnapshot table : tables) {
      names.add(table.name());
      table.indexes().forEach(index -> names.add(index.name()));
    }
    views.forEach(view -> names.add(view.name()));
    virtualTables.forEach(table -> names.add(table.name()));
    return names;
  }
}

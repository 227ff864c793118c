// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A real SQLite database in memory on which changes of the schema are tried. It is set up as the
 * runtime's connection is during an upgrade: foreign keys are off, for dropping a table would
 * otherwise delete the rows that refer to it (lang_altertable.html 8); renaming a table changes
 * what refers to it. Not safe for use by several threads.
 */
public final class TrialDatabase implements AutoCloseable {

  private static final List<String> PRAGMAS =
      List.of("PRAGMA foreign_keys = OFF", "PRAGMA legacy_alter_table = OFF");

  /** Listed once: a join with the pragma itself would list all tables for each row. */
  static final String TABLE_LIST =
      "WITH l AS MATERIALIZED (SELECT * FROM pragma_table_list WHERE schema = 'main') ";

  private final Session session;

  private TrialDatabase(Session session) {
    this.session = session;
  }

  /**
   * Opens an empty database.
   *
   * @throws SqliteUnavailableException if SQLite cannot be loaded into this compiler
   */
  public static TrialDatabase open() {
    Session session = Session.open();
    PRAGMAS.forEach(session::run);
    return new TrialDatabase(session);
  }

  /** Runs one statement; what SQLite says if it refuses. */
  public Optional<Rejection> execute(String sql) {
    return session.run(sql);
  }

  /** Runs statements, each ending in a semicolon, up to the first that is refused. */
  public Optional<Rejection> executeAll(List<String> statements) {
    return session.run(String.join("\n", statements));
  }

  /** Prepares one statement without running it; what SQLite says if it refuses. */
  public Optional<Rejection> refusal(String sql) {
    return session.prepare(sql) instanceof Rejection rejection
        ? Optional.of(rejection)
        : Optional.empty();
  }

  /**
   * The rows of a query, each value as text.
   *
   * @throws IllegalStateException if SQLite refuses the query
   */
  public List<List<@Nullable String>> rows(String query) {
    return session.rows(query);
  }

  /**
   * How SQLite would carry out a statement.
   *
   * @throws IllegalStateException if SQLite refuses the statement
   */
  public List<PlanStep> plan(String sql) {
    return CodeReader.plan(session, sql);
  }

  /** What the database consists of now. */
  public SchemaFacts facts() {
    return factsBut(Set.of());
  }

  /** What the database consists of now, but for these tables, which are not looked at. */
  public SchemaFacts factsBut(Set<String> tables) {
    return new SchemaInspector(session).inspect(tables);
  }

  /** The statements of all parts, in the order in which SQLite keeps them. */
  public List<StoredStatement> statements() {
    String query =
        TABLE_LIST
            + "SELECT CASE WHEN l.type IN ('virtual', 'shadow') THEN l.type ELSE s.type END,"
            + " s.name, s.tbl_name, s.sql FROM sqlite_schema s"
            + " LEFT JOIN l ON l.name = s.tbl_name"
            + " WHERE s.sql IS NOT NULL AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            + " ORDER BY s.rowid";
    List<StoredStatement> statements = new ArrayList<>();
    for (List<@Nullable String> row : session.rows(query)) {
      kind(String.valueOf(row.get(0))).map(kind -> statement(kind, row)).ifPresent(statements::add);
    }
    return statements;
  }

  @Override
  public void close() {
    session.close();
  }

  private static StoredStatement statement(StoredStatement.Kind kind, List<@Nullable String> row) {
    return new StoredStatement(
        kind, String.valueOf(row.get(1)), String.valueOf(row.get(2)), String.valueOf(row.get(3)));
  }

  /** Shadow tables and their indexes have no kind: they come and go with their virtual tables. */
  private static Optional<StoredStatement.Kind> kind(String type) {
    return switch (type) {
      case "table" -> Optional.of(StoredStatement.Kind.TABLE);
      case "index" -> Optional.of(StoredStatement.Kind.INDEX);
      case "view" -> Optional.of(StoredStatement.Kind.VIEW);
      case "virtual" -> Optional.of(StoredStatement.Kind.VIRTUAL_TABLE);
      case "trigger" -> Optional.of(StoredStatement.Kind.TRIGGER);
      default -> Optional.empty();
    };
  }
}

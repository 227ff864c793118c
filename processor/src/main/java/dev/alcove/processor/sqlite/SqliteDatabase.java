// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sqlite.Preparation.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A real SQLite database in memory, on which the schema is created and queries are prepared. It
 * behaves as the databases of the runtime do: foreign keys on, recursive triggers on, the schema
 * not trusted. Not safe for use by several threads.
 */
public final class SqliteDatabase implements AutoCloseable {

  private static final int MISUSE = 21;

  private final Session session;
  private final OriginTracer origins;

  /** Made when first asked for, and again after the schema has changed. */
  private @Nullable CodeReader codeReader;

  private SqliteDatabase(Session session, OriginTracer origins) {
    this.session = session;
    this.origins = origins;
  }

  /**
   * Opens an empty database.
   *
   * @throws SqliteUnavailableException if SQLite cannot be loaded into this compiler
   */
  public static SqliteDatabase open() {
    return new SqliteDatabase(Session.open(), new OriginTracer(Session.open()));
  }

  /** Runs one statement; what SQLite says if it refuses. */
  public Optional<Rejection> execute(String sql) {
    codeReader = null;
    Optional<Rejection> rejection = session.run(sql);
    if (rejection.isEmpty()) {
      origins.execute(sql);
    }
    return rejection;
  }

  /** Prepares the first statement of {@code sql} without running it. */
  public Preparation prepare(String sql) {
    if (isBlank(sql)) {
      return new Rejection("there is no statement", MISUSE);
    }
    Preparation preparation = session.prepare(sql);
    return preparation instanceof Prepared prepared
        ? new Prepared(origins.trace(sql, prepared.columns()), prepared.parameterCount())
        : preparation;
  }

  /**
   * The names in double quotes that SQLite takes for strings, since it finds no column of that name
   * (quirks.html 8). Empty if SQLite refuses the statement as a whole. A statement that creates
   * something must be asked about before it is executed.
   */
  public List<Span> doubleQuotedStrings(String sql) {
    List<Token> names =
        Tokenizer.significant(sql).stream()
            .filter(token -> token.kind() == TokenKind.QUOTED_NAME && isDoubleQuoted(sql, token))
            .toList();
    if (names.isEmpty() || session.prepare(sql) instanceof Rejection) {
      return List.of();
    }
    List<Span> strings = new ArrayList<>();
    for (Token name : names) {
      if (session.prepare(withBackticks(sql, name)) instanceof Rejection) {
        strings.add(name.span());
      }
    }
    return strings;
  }

  /** The names of all functions that SQLite has, each once. */
  public List<String> functionNames() {
    return session.rows("SELECT DISTINCT name FROM pragma_function_list ORDER BY name").stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }

  /** How many arguments a function takes, in ascending order; -1 for any number. */
  public List<Integer> argumentCounts(String function) {
    String name = function.toLowerCase(Locale.ROOT).replace("'", "''");
    String query =
        "SELECT DISTINCT narg FROM pragma_function_list WHERE name = '" + name + "' ORDER BY narg";
    return session.rows(query).stream()
        .map(row -> Integer.valueOf(String.valueOf(row.get(0))))
        .toList();
  }

  /** The version of SQLite: {@code 3.54.1}. */
  public String version() {
    return String.valueOf(session.rows("SELECT sqlite_version()").get(0).get(0));
  }

  /** What the database consists of now. */
  public SchemaFacts facts() {
    return new SchemaInspector(session).inspect();
  }

  /** The tables and views that statements can name now. */
  public Catalog catalog() {
    return new CatalogReader(session).read();
  }

  /**
   * The tables that a statement touches.
   *
   * @throws IllegalStateException if SQLite refuses the statement
   */
  public TableUse tableUse(String sql) {
    return codeReader().tables(sql);
  }

  /**
   * The columns of tables that a query reads, by table; none of a table whose rows it only counts.
   * Virtual tables are not among them. A row id that no column shows counts as one named {@code
   * rowid}.
   *
   * @throws IllegalStateException if SQLite refuses the statement
   */
  public Map<String, Set<String>> columnUse(String sql) {
    return codeReader().columns(sql);
  }

  /**
   * How SQLite would carry out a statement on tables of which it knows nothing but the schema.
   *
   * @throws IllegalStateException if SQLite refuses the statement
   */
  public List<PlanStep> plan(String sql) {
    return CodeReader.plan(session, sql);
  }

  /**
   * How often a statement calls the function MATCH, which always fails: what full-text indexes
   * answer is no call.
   *
   * @throws IllegalStateException if SQLite refuses the statement
   */
  public int matchCalls(String sql) {
    return CodeReader.calls(session, sql, "match");
  }

  /** Runs a query without variables to its end; what SQLite says if it fails. */
  public Optional<Rejection> tryOut(String query) {
    return session.read(query);
  }

  private CodeReader codeReader() {
    CodeReader reader = codeReader;
    if (reader == null) {
      reader = new CodeReader(session);
      codeReader = reader;
    }
    return reader;
  }

  /** Frees the memory. */
  @Override
  public void close() {
    session.close();
    origins.close();
  }

  private static boolean isBlank(String sql) {
    return Tokenizer.significant(sql).stream()
        .allMatch(token -> token.kind() == TokenKind.SEMICOLON);
  }

  private static boolean isDoubleQuoted(String sql, Token token) {
    return sql.charAt(token.start()) == '"';
  }

  /** The statement with one name in backticks: what stands in them is never taken for a string. */
  private static String withBackticks(String sql, Token name) {
    String text = sql.substring(name.start() + 1, name.end() - 1);
    return sql.substring(0, name.start())
        + '`'
        + text.replace("\"\"", "\"").replace("`", "``")
        + '`'
        + sql.substring(name.end());
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sqlite.Preparation.Prepared;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Statements with what is known of them, over one schema. */
final class Corpus {

  private static final Path FOLDER = Path.of("src", "test", "resources", "analysis");
  private static final Path STATEMENTS = FOLDER.resolve("corpus.txt");
  private static final String FACTS = "=> ";

  /**
   * A statement.
   *
   * @param sql its text
   * @param facts what is recorded of it
   */
  record Entry(String sql, String facts) {}

  private Corpus() {}

  static List<Entry> read() throws IOException {
    List<Entry> entries = new ArrayList<>();
    String sql = "";
    for (String line : Files.readAllLines(STATEMENTS)) {
      if (line.startsWith(FACTS)) {
        entries.add(new Entry(sql, line.substring(FACTS.length())));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        sql = line;
      }
    }
    return entries;
  }

  /** Puts the facts of today in the place of those that were recorded. */
  static void update(SqliteDatabase sqlite, StatementAnalyzer analyzer) throws IOException {
    List<String> lines = new ArrayList<>();
    String sql = "";
    for (String line : Files.readAllLines(STATEMENTS)) {
      if (line.startsWith(FACTS)) {
        lines.add(FACTS + text(analyze(sqlite, analyzer, sql)));
      } else {
        sql = line;
        lines.add(line);
      }
    }
    Files.write(STATEMENTS, lines);
  }

  /** The schema, one statement each. */
  static List<String> schema() throws IOException {
    String text = Files.readString(FOLDER.resolve("schema.sql"));
    return List.of(text.split(";\\n(?=CREATE|$)", -1)).stream()
        .filter(statement -> !statement.isBlank())
        .toList();
  }

  /** Several sets of rows, each a list of statements that insert them. */
  static List<List<String>> rows() throws IOException {
    List<List<String>> sets = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("rows.sql"))) {
      if (line.startsWith("--")) {
        sets.add(new ArrayList<>());
      } else {
        sets.get(sets.size() - 1).add(line);
      }
    }
    return sets;
  }

  static SqliteDatabase open() throws IOException {
    SqliteDatabase sqlite = SqliteDatabase.open();
    for (String statement : schema()) {
      sqlite
          .execute(statement)
          .ifPresent(
              rejection -> {
                throw new IllegalStateException(statement + ": " + rejection.message());
              });
    }
    return sqlite;
  }

  static StatementFacts analyze(SqliteDatabase sqlite, StatementAnalyzer analyzer, String sql) {
    if (!(sqlite.prepare(sql) instanceof Prepared prepared)) {
      throw new IllegalStateException(sql + ": " + sqlite.prepare(sql));
    }
    return analyzer.analyze(sql, Map.of(), prepared.columns());
  }

  /**
   * Facts as the corpus writes them: {@code INTEGER} is never NULL, {@code INTEGER?} may be, {@code
   * INTEGER??} is unknown in that; ANY is any type.
   */
  static String text(StatementFacts facts) {
    List<String> columns = new ArrayList<>();
    for (ResultFact result : facts.results()) {
      columns.add(
          result.value().type()
              + switch (result.value().nullness()) {
                case NEVER -> "";
                case POSSIBLE -> "?";
                case UNKNOWN -> "??";
              });
    }
    return String.join(", ", columns)
        + (facts.atMostOneRow() ? "; at most one row" : "")
        + (facts.isRead() ? "" : "; not read");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import dev.alcove.Alcove;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.migration.MigrationEvent;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Upgrades a table of a million rows: a column more, then a rebuild; beside it the sqlite3 shell
 * runs the same SQL, with the same counts and the same check of foreign keys.
 *
 * <p>Arguments: how many rows (1000000), how often (5), and the folder of the schemas.
 */
public final class UpgradeBenchmark {

  private static final PrintStream OUT = System.out;

  /** Those of Alcove's connections, as far as they matter here. */
  private static final String SETTINGS =
      "PRAGMA foreign_keys = OFF;\nPRAGMA synchronous = NORMAL;\nPRAGMA temp_store = MEMORY;\n";

  private final Path folder;
  private final Path schemas;
  private final int rows;

  private UpgradeBenchmark(Path folder, Path schemas, int rows) {
    this.folder = folder;
    this.schemas = schemas;
    this.rows = rows;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    Path schemas = Path.of(arguments.length > 2 ? arguments[2] : "benchmarks/schemas");
    Path folder = Files.createTempDirectory("alcove-upgrade");
    new UpgradeBenchmark(folder, schemas, rows).run(runs);
  }

  private void run(int runs) throws Exception {
    Path first = create();
    List<Double> column = new ArrayList<>();
    List<Double> rebuild = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    List<Double> shell = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Path ours = copy(first, "ours.db");
      StepTimes times = upgrade(ours);
      column.add(times.seconds(2));
      rebuild.add(times.seconds(3));
      whole.add(times.whole);
      Path theirs = copy(first, "theirs.db");
      shell.add(shell(theirs, script(2)) + shell(theirs, script(3)));
    }
    OUT.printf("%d rows, %d runs, seconds: median (least to most)%n", rows, runs);
    OUT.println("ADD COLUMN        " + Figures.of(column));
    OUT.println("rebuild           " + Figures.of(rebuild));
    OUT.println("both, with open and close: " + Figures.of(whole));
    OUT.println("both, by the sqlite3 shell: " + Figures.of(shell));
    OUT.printf("ratio %.2f%n", Figures.median(whole) / Figures.median(shell));
  }

  /** A file of version 1 as an application without Alcove would have made it. */
  private Path create() throws SQLException, IOException {
    Path file = folder.resolve("first.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      for (String sql : statements(Files.readString(schemas.resolve("NoteDatabase/1.sql")))) {
        statement.execute(sql);
      }
      statement.execute(
          "INSERT INTO notes (id, chat_id, text, stars) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
              + " SELECT i + 1 FROM n WHERE i < "
              + rows
              + ") SELECT i, i % 1000, 'some words of note ' || i, i % 6 FROM n");
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    return file;
  }

  private Path copy(Path file, String name) throws IOException {
    Path copy = folder.resolve(name);
    for (String suffix : List.of("-wal", "-shm")) {
      Files.deleteIfExists(Path.of(copy + suffix));
    }
    return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
  }

  private static StepTimes upgrade(Path file) {
    StepTimes times = new StepTimes();
    File opened = file.toFile();
    long start = System.nanoTime();
    Alcove.builder(NoteDatabase.class, JdbcDriver.file(opened))
        .onMigration(times::hear)
        .open()
        .close();
    times.whole = (System.nanoTime() - start) / 1e9;
    return times;
  }

  /** The statements of a step as the shell gets them, counts and checks included. */
  private String script(int version) throws IOException {
    String name = "NoteDatabase/" + (version - 1) + "-to-" + version + ".sql";
    StringBuilder script = new StringBuilder(SETTINGS + "BEGIN IMMEDIATE;\n");
    script.append("SELECT count(*) FROM notes;\n");
    for (String sql : statements(Files.readString(schemas.resolve(name)))) {
      script.append(sql).append(";\n");
    }
    script.append("SELECT count(*) FROM notes;\nPRAGMA foreign_key_check;\nCOMMIT;\n");
    return script.toString();
  }

  private static List<String> statements(String text) {
    StringBuilder sql = new StringBuilder();
    text.lines()
        .filter(line -> !line.startsWith("--"))
        .forEach(line -> sql.append(line).append('\n'));
    List<String> statements = new ArrayList<>();
    for (String statement : sql.toString().split(";\n", -1)) {
      if (!statement.isBlank()) {
        statements.add(statement.strip());
      }
    }
    return statements;
  }

  private double shell(Path file, String script) throws IOException, InterruptedException {
    Path commands = Files.writeString(folder.resolve("script.sql"), script, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    Process shell =
        new ProcessBuilder("sqlite3", "-bail", file.toString(), ".read " + commands)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("shell.txt").toFile())
            .start();
    if (shell.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("shell.txt")));
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** When each step begins and ends. */
  private static final class StepTimes {

    private final long[] begin = new long[4];
    private final long[] end = new long[4];
    private double whole;

    void hear(MigrationEvent event) {
      if (event.kind() == MigrationEvent.Kind.STEP) {
        begin[event.to()] = System.nanoTime();
      } else if (event.kind() == MigrationEvent.Kind.STEP_DONE) {
        end[event.to()] = System.nanoTime();
      }
    }

    double seconds(int version) {
      return (end[version] - begin[version]) / 1e9;
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The works in C, where a C compiler and SQLite's header are: {@code src/main/c/floor.c}. */
final class Floor {
  private static final int RUNS = 4;

  /** How often a run does each work. */
  private static final Map<String, Integer> OPERATIONS =
      Map.ofEntries(
          Map.entry("all", 2),
          Map.entry("history", 200),
          Map.entry("byKey", 20_000),
          Map.entry("page1", 3_000),
          Map.entry("page200", 3_000),
          Map.entry("sessions", 100),
          Map.entry("join", 200),
          Map.entry("in1000", 50),
          Map.entry("search", 1_000),
          Map.entry("insertAll", 1),
          Map.entry("insert", 10_000),
          Map.entry("upsert", 10_000),
          Map.entry("update", 10_000));

  private final Path program;
  private final Path chat;

  private Floor(Path program, Path chat) {
    this.program = program;
    this.chat = chat;
  }

  /** Compiles it into a folder; empty, with a word why, where that cannot be. */
  static List<Floor> compile(Path source, Path folder, Path chat) throws IOException {
    Path program = folder.resolve("floor");
    List<String> said =
        run(List.of("cc", "-O2", "-o", program.toString(), source.toString(), "-lsqlite3"));
    if (!Files.isExecutable(program)) {
      System.out.println("No floor in C: " + String.join("\n", said));
      return List.of();
    }
    return List.of(new Floor(program, chat));
  }

  /** Which SQLite it is. */
  String version() throws IOException {
    return run(List.of(program.toString(), "version")).get(0);
  }

  /** Microseconds of one operation, in several runs without the first; none for other works. */
  List<Double> measure(String work) throws IOException {
    Integer operations = OPERATIONS.get(work);
    if (operations == null) {
      return List.of();
    }
    Path copy = program.resolveSibling("floor-" + work + ".db");
    Files.copy(chat, copy, StandardCopyOption.REPLACE_EXISTING);
    List<String> lines =
        run(
            List.of(
                program.toString(),
                copy.toString(),
                work,
                operations.toString(),
                String.valueOf(RUNS)));
    Files.delete(copy);
    List<Double> figures = new ArrayList<>();
    for (String line : lines.subList(1, Math.max(1, lines.size() - 1))) {
      figures.add(Double.parseDouble(line.split(" ", -1)[0]) / 1e3);
    }
    return figures;
  }

  private static List<String> run(List<String> command) throws IOException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      List<String> lines = process.inputReader(UTF_8).lines().toList();
      process.waitFor();
      return lines;
    } catch (IOException e) {
      return List.of(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}

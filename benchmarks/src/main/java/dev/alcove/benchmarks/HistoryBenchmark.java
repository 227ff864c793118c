// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a history costs the compiler: 50 tables with 50 versions, each of which adds a column to one
 * table, beside the same tables without a history.
 *
 * <p>Arguments: how many tables and versions (50), and how often (5).
 */
public final class HistoryBenchmark {

  private static final PrintStream OUT = System.out;

  private final Path folder;
  private final int size;

  private HistoryBenchmark(Path folder, int size) {
    this.folder = folder;
    this.size = size;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    new HistoryBenchmark(Files.createTempDirectory("alcove-history"), size).run(runs);
  }

  private void run(int runs) throws IOException {
    Path plain = write("plain", false);
    Path history = write("history", true);
    Path schemas = folder.resolve("schemas");
    List<Double> without = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    List<Double> unproved = new ArrayList<>();
    List<Double> proved = new ArrayList<>();
    List<Double> derived = new ArrayList<>();
    for (int i = 0; i < runs + 1; i++) {
      delete(schemas);
      double a = compile(plain, List.of("-Aalcove.schemas=" + folder.resolve("other")));
      double b =
          compile(history, List.of("-Aalcove.schemas=" + schemas, "-Aalcove.schemas.begin=true"));
      double c = compile(history, List.of("-Aalcove.schemas=" + schemas));
      Files.delete(schemas.resolve("LongDatabase/proofs.txt"));
      double d = compile(history, List.of("-Aalcove.schemas=" + schemas));
      double e = compile(history, List.of());
      if (i > 0) { // the first run warms the compiler up
        without.add(a);
        first.add(b);
        proved.add(c);
        unproved.add(d);
        derived.add(e);
      }
    }
    OUT.printf(
        "%d tables, %d versions, %d runs, seconds: median (least to most)%n", size, size, runs);
    OUT.println("one version                    " + Figures.of(without));
    OUT.println("sealed, proofs beside them     " + Figures.of(proved));
    OUT.println("sealed, proofs lost            " + Figures.of(unproved));
    OUT.println("files made for the first time  " + Figures.of(first));
    OUT.println("no files kept                  " + Figures.of(derived));
    OUT.printf(
        "a history adds %.2f s to each build%n", Figures.median(proved) - Figures.median(without));
  }

  private Path write(String name, boolean hasHistory) throws IOException {
    StringBuilder text = new StringBuilder("package bench;\nimport dev.alcove.annotations.*;\n");
    List<String> tables = new ArrayList<>();
    for (int table = 1; table <= size; table++) {
      tables.add("T" + table + ".class");
      text.append("@Table record T")
          .append(table)
          .append("(@PrimaryKey long id, String title, long size");
      String version = hasHistory && table > 1 ? "@Version(" + table + ") " : "";
      text.append(", ").append(version).append("@Column(defaultValue = \"0\") int added");
      if (table > 1) {
        text.append(", @ForeignKey(table = T1.class) @Index Long first");
      }
      text.append(") {}\n");
    }
    text.append("@Database(tables = {").append(String.join(", ", tables)).append("})\n");
    for (int version = 1; hasHistory && version <= size; version++) {
      text.append("@Version(value = ").append(version).append(", date = \"2024-01-01\")\n");
    }
    text.append("interface LongDatabase extends dev.alcove.AlcoveDatabase {}\n");
    Path source = Files.createDirectories(folder.resolve(name)).resolve("LongDatabase.java");
    return Files.writeString(source, text.toString());
  }

  private double compile(Path source, List<String> more) throws IOException {
    List<String> options = new ArrayList<>(List.of("-proc:only"));
    options.addAll(more);
    return Compilation.seconds(List.of(source), folder, options);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

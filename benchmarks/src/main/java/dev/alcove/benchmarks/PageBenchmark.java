// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import dev.alcove.Alcove;
import dev.alcove.PageRequest;
import dev.alcove.driver.jdbc.JdbcDriver;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads page 1 and page 2,000 of a history of 150,000 lines, 50 a page, of which 40 share a minute;
 * beside it the same rows by LIMIT and OFFSET.
 *
 * <p>Argument: how often (200).
 */
public final class PageBenchmark {

  private static final PrintStream OUT = System.out;
  private static final int ROWS = 150_000;
  private static final int SIZE = 50;
  private static final int FAR = 2_000;

  private PageBenchmark() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    Path file = Files.createTempDirectory("alcove-pages").resolve("lines.db");
    try (LineDatabase database = Alcove.open(LineDatabase.class, JdbcDriver.file(file))) {
      run(database.lines(), runs);
    }
  }

  private static void run(LineDao lines, int runs) {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      all.add(new Line(i + 1, 1, i / 40, "what was said, as number " + i));
    }
    lines.insert(all);
    PageRequest far = PageRequest.first(SIZE);
    for (int page = 1; page < FAR; page++) {
      far = lines.page(1, far).next();
    }
    PageRequest last = far;
    List<Double> first = new ArrayList<>();
    List<Double> distant = new ArrayList<>();
    List<Double> skipped = new ArrayList<>();
    for (int i = -runs; i < runs; i++) {
      // The first half warms up.
      first.add(milliseconds(() -> lines.page(1, PageRequest.first(SIZE)).items()));
      distant.add(milliseconds(() -> lines.page(1, last).items()));
      skipped.add(milliseconds(() -> lines.skipping(1, SIZE, (FAR - 1) * SIZE)));
      if (i < 0) {
        first.clear();
        distant.clear();
        skipped.clear();
      }
    }
    OUT.println("page 1, ms:                 " + Figures.of(first));
    OUT.println("page 2,000, ms:             " + Figures.of(distant));
    OUT.println("page 2,000 by OFFSET, ms:   " + Figures.of(skipped));
    double ratio = Figures.median(distant) / Figures.median(first);
    OUT.println("page 2,000 : page 1         " + ratio);
  }

  private static double milliseconds(Supplier<List<Line>> page) {
    long start = System.nanoTime();
    int rows = page.get().size();
    long nanos = System.nanoTime() - start;
    if (rows != SIZE) {
      throw new IllegalStateException(rows + " rows");
    }
    return nanos / 1e6;
  }
}

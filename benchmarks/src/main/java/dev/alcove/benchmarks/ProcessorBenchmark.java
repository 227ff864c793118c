// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What compiling with Alcove costs, for projects of several sizes, in one warm compiler: plain
 * javac for what is written by hand, plain javac for that and what Alcove generates of it, and
 * javac with Alcove, which makes and compiles all; and how much of the heap that takes at its peak.
 *
 * <p>What Alcove itself takes is the third less the second, which would have to be compiled also if
 * somebody had written it.
 *
 * <p>Arguments: how often (3), then pairs of tables and queries (10 50 50 250 200 1000 400 4000).
 */
public final class ProcessorBenchmark {

  private static final PrintStream OUT = System.out;
  private static final int[] SIZES = {10, 50, 50, 250, 200, 1_000, 400, 4_000};

  private ProcessorBenchmark() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
    int[] sizes = SIZES;
    if (arguments.length > 2) {
      sizes = new int[arguments.length - 1];
      for (int i = 0; i < sizes.length; i++) {
        sizes[i] = Integer.parseInt(arguments[i + 1]);
      }
    }
    Path folder = Files.createTempDirectory("alcove-processor");
    OUT.println(
        "| tables, queries | plain javac, s | generated code too, s | with Alcove, s"
            + " | Alcove itself, s | ms a query | peak |");
    OUT.println("|---|---|---|---|---|---|---|");
    measure(new SyntheticProject(sizes[0], sizes[1]).write(folder), folder, 2); // warms up
    for (int i = 0; i < sizes.length; i += 2) {
      Path source = new SyntheticProject(sizes[i], sizes[i + 1]).write(folder);
      OUT.printf("| %,d, %,d ", sizes[i], sizes[i + 1]);
      OUT.println(measure(source, folder, runs).line(sizes[i + 1]));
    }
  }

  private static Cost measure(Path source, Path folder, int runs) throws IOException {
    Path generated = Files.createDirectories(source.resolveSibling("generated"));
    Compilation.seconds(List.of(source), folder, options("-proc:only", "-s", generated.toString()));
    List<Path> all = new ArrayList<>(List.of(source));
    try (Stream<Path> files = Files.walk(generated)) {
      all.addAll(files.filter(Files::isRegularFile).sorted().toList());
    }
    List<Double> plain = new ArrayList<>();
    List<Double> byHand = new ArrayList<>();
    List<Double> alcove = new ArrayList<>();
    long peak = 0;
    for (int run = 0; run < runs; run++) {
      plain.add(Compilation.seconds(List.of(source), folder, options("-proc:none")));
      byHand.add(Compilation.seconds(all, folder, options("-proc:none")));
      System.gc();
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      alcove.add(Compilation.seconds(List.of(source), folder, options()));
      peak = Math.max(peak, heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    }
    return new Cost(plain, byHand, alcove, peak);
  }

  private static List<String> options(String... more) {
    List<String> options = new ArrayList<>(List.of("-implicit:none", "-Xlint:none", "-nowarn"));
    options.addAll(List.of(more));
    return options;
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private record Cost(List<Double> plain, List<Double> byHand, List<Double> alcove, long peak) {
    String line(int queries) {
      double adds = Figures.median(alcove) - Figures.median(byHand);
      return "| %s | %s | %s | %.2f | %.2f | %,d MB |"
          .formatted(
              Figures.of(plain),
              Figures.of(byHand),
              Figures.of(alcove),
              adds,
              adds * 1e3 / queries,
              peak >> 20);
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import dev.alcove.Alcove;
import dev.alcove.driver.jdbc.JdbcDriver;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Writes into one of 500 channels, with and without somebody who watches each of them: line by
 * line, and 1,000 lines in a transaction, in one channel or in all. Then subscribes while a
 * transaction is open. Queries do not run while it measures: what is measured is what writing
 * costs.
 *
 * <p>Argument: how many rounds (50).
 */
public final class LiveBenchmark {

  private static final PrintStream OUT = System.out;
  private static final int CHANNELS = 500;
  private static final int WRITES = 1_000;

  /** So many times {@link #WRITES}. */
  private static final int IN_BULK = 20;

  private final List<Runnable> work = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger delivered = new AtomicInteger();
  private final LineDatabase plain;
  private final LineDatabase watched;
  private long lastId;

  private LiveBenchmark(Path folder) {
    plain = open(folder.resolve("plain.db"));
    watched = open(folder.resolve("watched.db"));
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
    Path folder = Files.createTempDirectory("alcove-live");
    LiveBenchmark benchmark = new LiveBenchmark(folder);
    benchmark.subscribe();
    benchmark.writes(rounds);
    benchmark.runs();
    benchmark.plain.close();
    benchmark.watched.close();
    firstValues(folder.resolve("first.db"), rounds);
  }

  private LineDatabase open(Path file) {
    return Alcove.builder(LineDatabase.class, JdbcDriver.file(file)).executor(work::add).open();
  }

  private void subscribe() {
    for (int channel = 7; channel < 7 + CHANNELS; channel++) {
      watched.lines().newest(channel).subscribe(value -> delivered.incrementAndGet());
    }
    runAll();
  }

  private int runAll() {
    int count = 0;
    while (!work.isEmpty()) {
      work.remove(0).run();
      count++;
    }
    return count;
  }

  private void writes(int rounds) {
    compare("one by one", rounds, this::oneByOne);
    compare("1,000 at once, into one channel", rounds, each -> each.lines().insert(lines(1)));
    compare("1,000 at once, into all", rounds, each -> each.lines().insert(lines(CHANNELS)));
    compare("20,000 in bulk, into all", rounds, each -> each.inBulk(() -> many(each)));
  }

  private void compare(String name, int rounds, Consumer<LineDatabase> writing) {
    List<Double> without = new ArrayList<>();
    List<Double> with = new ArrayList<>();
    for (int i = -rounds; i < rounds; i++) {
      // The first half warms up.
      if (i == 0) {
        without.clear();
        with.clear();
      }
      without.add(time(plain, writing));
      with.add(time(watched, writing));
      runAll();
    }
    OUT.println(name + ", us a line: " + Figures.of(without));
    OUT.println(name + ", watched:   " + Figures.of(with));
    OUT.println("ratio " + Figures.median(with) / Figures.median(without));
  }

  /** Microseconds a line. */
  private double time(LineDatabase database, Consumer<LineDatabase> writing) {
    long first = lastId;
    double all = microseconds(() -> writing.accept(database)) * WRITES;
    return all / (lastId - first);
  }

  private void many(LineDatabase database) {
    for (int i = 0; i < IN_BULK; i++) {
      database.lines().insert(lines(CHANNELS));
    }
  }

  private void oneByOne(LineDatabase database) {
    for (int i = 0; i < WRITES; i++) {
      database.lines().insert(List.of(line(7)));
    }
  }

  private List<Line> lines(int channels) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < WRITES; i++) {
      lines.add(line(7 + i % channels));
    }
    return lines;
  }

  private Line line(int channel) {
    lastId++;
    return new Line(lastId, channel, lastId / 40, "what was said, as number " + lastId);
  }

  /** How many queries run when each commit is answered. */
  private void runs() {
    int before = delivered.get();
    int runs = 0;
    for (int i = 0; i < WRITES; i++) {
      watched.lines().insert(List.of(line(7)));
      runs += runAll();
    }
    OUT.println(WRITES + " commits to one channel: " + runs + " queries have run");
    OUT.println("results delivered: " + (delivered.get() - before));
  }

  private static void firstValues(Path file, int rounds) throws Exception {
    List<Double> first = new ArrayList<>();
    try (LineDatabase database = Alcove.open(LineDatabase.class, JdbcDriver.file(file))) {
      database.lines().insert(List.of(new Line(1, 7, 1, "what was said")));
      database.inTransaction(
          () -> {
            database.lines().insert(List.of(new Line(2, 7, 1, "what was said next")));
            Thread other = new Thread(() -> firstValues(database, rounds, first));
            other.start();
            other.join();
          });
    }
    OUT.println("first value in a transaction, ms: " + Figures.of(first));
  }

  private static void firstValues(LineDatabase database, int rounds, List<Double> first) {
    for (int i = 0; i < rounds; i++) {
      CountDownLatch there = new CountDownLatch(1);
      double waited =
          microseconds(
              () -> {
                database.lines().newest(7).subscribe(value -> there.countDown());
                await(there);
              });
      first.add(waited * WRITES / 1_000);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For each of the writes. */
  private static double microseconds(Runnable run) {
    long start = System.nanoTime();
    run.run();
    return (System.nanoTime() - start) / 1e3 / WRITES;
  }
}

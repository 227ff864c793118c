// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import dev.alcove.Alcove;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.driver.jdbc.JdbcDriver;
import java.io.File;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Reads and writes for a long time: 4 threads page through 100 channels of 3,000 lines each, two of
 * them from the first page on and two from the last one back, and 10 channels' newest lines are
 * watched, while another thread adds lines and deletes the oldest ones. Ends with an error if
 * anything grows, or if anything read is not as it was written.
 *
 * <p>Arguments: for how many seconds (120), how many there are between two lines of figures (10),
 * and how many lines there are (300000). To be run with a fixed heap, such as {@code -Xms64m
 * -Xmx64m}.
 */
public final class SoakBenchmark {

  private static final PrintStream OUT = System.out;
  private static final int READERS = 4;
  private static final int CHANNELS = 100;
  private static final int OBSERVED = 10;
  private static final int BATCH = 20;
  private static final int SIZE = 50;

  /** Alcove empties the log from 16 MB on, as soon as those that read just then have ended. */
  private static final long MOST_LOG = 128L << 20;

  private static final double MOST_GROWTH = 1.25;

  /** Fewer figures say nothing about growth: at first much is loaded and compiled. */
  private static final int FEWEST = 6;

  private final File file;
  private final int rows;
  private final AtomicLong pages = new AtomicLong();
  private final AtomicLong commits = new AtomicLong();
  private final AtomicLong values = new AtomicLong();

  /** The newest line that was delivered, by channel. */
  private final AtomicLongArray seen = new AtomicLongArray(CHANNELS);

  /** What a listener got that cannot be. */
  private volatile String wrong = "";

  private volatile boolean over;

  private SoakBenchmark(File file, int rows) {
    this.file = file;
    this.rows = rows;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 120;
    int every = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    int rows = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300_000;
    Path folder = Files.createTempDirectory("alcove-soak");
    new SoakBenchmark(folder.resolve("lines.db").toFile(), rows).run(seconds, every);
  }

  private void run(int seconds, int every) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
    try (SoakDatabase database = Alcove.open(SoakDatabase.class, JdbcDriver.file(file))) {
      SoakDao lines = database.lines();
      for (int first = 0; first < rows; first += 1_000) {
        lines.insert(lines(first, 1_000));
      }
      for (int channel = 0; channel < OBSERVED; channel++) {
        long observed = channel;
        lines.newest(observed).subscribe(newest -> see(observed, newest));
      }
      List<Future<?>> running = new ArrayList<>();
      running.add(threads.submit(() -> write(database)));
      for (int i = 0; i < READERS; i++) {
        long seed = i;
        boolean back = i % 2 == 1;
        running.add(threads.submit(() -> read(lines, seed, back)));
      }
      watch(seconds, every, running);
      for (Future<?> each : running) {
        each.get(1, TimeUnit.MINUTES);
      }
      check("lines", lines.count(), rows);
      checkSeen(lines);
      List<String> problems = database.maintenance().check();
      OUT.println("check: " + problems);
      check("problems", problems.size(), 0);
      OUT.println("passed");
    } finally {
      over = true;
      threads.shutdownNow();
    }
  }

  /** Each value is newer than the one before, and of the channel alone. */
  private void see(long channel, List<Line> newest) {
    values.incrementAndGet();
    long last = Long.MAX_VALUE;
    for (Line line : newest) {
      if (line.channel() != channel || line.id() >= last) {
        wrong = "channel " + channel + " was told " + newest;
      }
      last = line.id();
    }
    long id = newest.isEmpty() ? 0 : newest.get(0).id();
    if (seen.getAndSet((int) channel, id) > id) {
      wrong = "channel " + channel + " went back to " + id;
    }
  }

  /** What was written last reaches everybody who watches. */
  private void checkSeen(SoakDao lines) throws InterruptedException {
    for (int channel = 0; channel < OBSERVED; channel++) {
      long newest = lines.newest(channel).get().get(0).id();
      for (int i = 0; i < 100 && seen.get(channel) != newest; i++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      check("newest of channel " + channel, seen.get(channel), newest);
    }
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(wrong);
    }
    OUT.println(values + " values were delivered, the last one of each channel too");
  }

  private static List<Line> lines(long first, int count) {
    List<Line> lines = new ArrayList<>();
    for (long id = first + 1; id <= first + count; id++) {
      lines.add(
          new Line(id, id % CHANNELS, id / 40, "what was said in a channel, as number " + id));
    }
    return lines;
  }

  private void write(SoakDatabase database) {
    for (long first = 0; !over; first += BATCH) {
      long oldest = first;
      database.inTransaction(
          () -> {
            database.lines().insert(lines(rows + oldest, BATCH));
            check("deleted", database.lines().delete(oldest + 1, oldest + BATCH), BATCH);
          });
      commits.incrementAndGet();
    }
  }

  /** Pages are in order, of their channel, and without doubles, whatever is written meanwhile. */
  private void read(SoakDao lines, long seed, boolean back) {
    for (long channel = seed; !over; channel = (channel + READERS) % CHANNELS) {
      PageRequest request = back ? PageRequest.last(SIZE) : PageRequest.first(SIZE);
      long least = back ? Long.MIN_VALUE : 0;
      long most = Long.MAX_VALUE;
      boolean more = true;
      while (more && !over) {
        Page<Line> page = lines.page(channel, request);
        long last = least;
        for (Line line : page.items()) {
          if (line.id() <= last || line.id() >= most || line.channel() != channel) {
            throw new IllegalStateException(line + " between " + last + " and " + most);
          }
          last = line.id();
        }
        if (!page.items().isEmpty()) {
          least = back ? least : last;
          most = back ? page.items().get(0).id() : most;
        }
        pages.incrementAndGet();
        request = back ? page.previous() : page.next();
        more = back ? page.hasPrevious() : page.hasNext();
      }
    }
  }

  private void watch(int seconds, int every, List<Future<?>> running) throws Exception {
    List<Long> heaps = new ArrayList<>();
    long mostLog = 0;
    long files = 0;
    for (int time = every; time <= seconds; time += every) {
      for (Future<?> each : running) {
        if (each.isDone()) {
          each.get();
        }
      }
      TimeUnit.SECONDS.sleep(every);
      long log = new File(file.getPath() + "-wal").length();
      mostLog = Math.max(mostLog, log);
      files = files == 0 ? file.length() : files;
      heaps.add(heap());
      OUT.printf(
          "%5d s: %d commits, %d pages, %d values, heap %d KB, log %d KB, file %d KB%n",
          time,
          commits.get(),
          pages.get(),
          values.get(),
          heaps.get(heaps.size() - 1) >> 10,
          log >> 10,
          file.length() >> 10);
    }
    over = true;
    OUT.println("log at most " + (mostLog >> 10) + " KB");
    if (mostLog > MOST_LOG) {
      throw new IllegalStateException("the log grows");
    }
    if (heaps.size() < FEWEST) {
      OUT.println("too short to tell whether heap and file grow");
      return;
    }
    int third = heaps.size() / 3;
    double growth =
        Figures.median(doubles(heaps.subList(heaps.size() - third, heaps.size())))
            / Figures.median(doubles(heaps.subList(0, third)));
    OUT.printf("heap, last third : first third  %.2f%n", growth);
    OUT.printf("file, last : first              %.2f%n", (double) file.length() / files);
    if (growth > MOST_GROWTH || file.length() > files * MOST_GROWTH) {
      throw new IllegalStateException("something grows");
    }
  }

  /** What the last collections have left. */
  private static long heap() {
    long used = 0;
    System.gc();
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
        used += pool.getCollectionUsage().getUsed();
      }
    }
    return used;
  }

  private static List<Double> doubles(List<Long> numbers) {
    List<Double> doubles = new ArrayList<>();
    for (long each : numbers) {
      doubles.add((double) each);
    }
    return doubles;
  }

  private static void check(String what, long found, long expected) {
    if (found != expected) {
      throw new IllegalStateException(what + ": " + found + ", not " + expected);
    }
  }
}

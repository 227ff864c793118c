// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.report;

import dev.alcove.benchmarks.chat.MakeChat;
import dev.alcove.benchmarks.peers.PeerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures works with all peers, round by round, so that what else the machine does meets all of
 * them; prints tables and writes a picture.
 *
 * <p>Arguments: rounds (3), milliseconds of an iteration (1000), works as a pattern (all), peers as
 * names with commas (all), where the picture goes. Each peer has been compared with Alcove before.
 */
public final class Report {
  private static final String FLOOR = "benchmarks/src/main/c/floor.c";

  private final int rounds;
  private final int millis;
  private final String works;
  private final PeerKind[] peers;
  private final Path folder = Files.createTempDirectory("alcove-report");
  private final Path chat = folder.resolve("chat.db");
  private final Map<String, Table> tables = new LinkedHashMap<>();

  private Report(List<String> arguments) throws IOException {
    rounds = Integer.parseInt(arguments.get(0));
    millis = Integer.parseInt(arguments.get(1));
    works = arguments.get(2);
    peers =
        arguments.get(3).equals("all")
            ? PeerKind.values()
            : Arrays.stream(arguments.get(3).split(",", -1))
                .map(PeerKind::valueOf)
                .toArray(PeerKind[]::new);
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    List<String> all = new ArrayList<>(List.of("3", "1000", ".*", "all", "peers.svg"));
    for (int i = 0; i < arguments.length; i++) {
      all.set(i, arguments[i]);
    }
    Report report = new Report(all);
    Smoke.compare(List.of(report.peers));
    report.measure();
    Path picture = Path.of(all.get(4));
    Files.writeString(picture, Plot.of(List.copyOf(report.tables.values())));
    System.out.println(picture + " is written");
  }

  private void measure() throws IOException, RunnerException {
    MakeChat.main(new String[] {chat.toString()});
    List<Floor> floor = Floor.compile(Path.of(FLOOR), folder, chat);
    for (int round = 1; round <= rounds; round++) {
      run("ReadWorks", round);
      run("WriteWorks", round);
      run("Together", round);
      run("Opening", round);
      for (Table table : tables.values()) {
        for (Floor each : floor) {
          table.addFloor(each.measure(table.work()));
        }
      }
    }
    for (Floor each : floor) {
      System.out.println("C runs on SQLite " + each.version());
    }
    tables.values().forEach(table -> System.out.print(table.markdown()));
  }

  private void run(String type, int round) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include("\\.works\\." + type + "\\.(" + works + ")$").forks(1);
    options.param("peer", Arrays.stream(peers).map(PeerKind::name).toArray(String[]::new));
    options.jvmArgs("-Xmx1g", "-Dalcove.chat=" + chat);
    if (!type.equals("WriteWorks") && !type.equals("Opening")) {
      TimeValue time = TimeValue.milliseconds(millis);
      options.warmupTime(time).warmupIterations(2).measurementTime(time);
    }
    options.verbosity(VerboseMode.SILENT).shouldFailOnError(true);
    try {
      new Runner(options.build()).run().forEach(this::add);
    } catch (NoBenchmarksException e) {
      return; // Others were asked for.
    }
    System.out.println("round " + round + ": " + type);
  }

  private void add(RunResult result) {
    PeerKind peer = PeerKind.valueOf(result.getParams().getParam("peer"));
    String name = result.getParams().getBenchmark();
    String work = name.substring(name.lastIndexOf('.') + 1);
    if (work.equals("together")) {
      result
          .getSecondaryResults()
          .forEach((part, figures) -> add(peer, "together: " + part, figures.getScore()));
      return;
    }
    IterationParams iterations = result.getParams().getMeasurement();
    TimeUnit unit = result.getParams().getTimeUnit();
    double micros = unit.toNanos(1) / 1e3 / iterations.getBatchSize();
    result
        .getBenchmarkResults()
        .forEach(
            fork ->
                fork.getIterationResults()
                    .forEach(
                        iteration ->
                            add(peer, work, iteration.getPrimaryResult().getScore() * micros)));
  }

  private void add(PeerKind peer, String work, double micros) {
    tables.computeIfAbsent(work, Table::new).add(peer, List.of(micros));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d rounds of %s", rounds, works);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.report;

import dev.alcove.benchmarks.chat.ChatData;
import dev.alcove.benchmarks.peers.Agreement;
import dev.alcove.benchmarks.peers.Peer;
import dev.alcove.benchmarks.peers.PeerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs each work with each peer once, on little data: the figures mean nothing, but a peer that
 * gives something else than Alcove, or a benchmark that fails, ends it with an exception.
 */
public final class Smoke {
  private static final int SESSIONS = 10;
  private static final int MESSAGES = 60;

  private Smoke() {}

  /** Runs it with all peers. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    run(List.of(PeerKind.values()));
  }

  /** Runs it with some peers. */
  public static void run(List<PeerKind> peers) throws IOException, RunnerException {
    compare(peers);
    System.setProperty("alcove.sessions", String.valueOf(SESSIONS));
    System.setProperty("alcove.messages", String.valueOf(MESSAGES));
    int runs = run(peers, "(?!.*insertAll).*\\.works\\.", 4) + run(peers, "insertAll", 1);
    System.out.println(runs + " benchmarks have run");
  }

  /** Runs benchmarks, of which an iteration is so many calls where it isn't a time. */
  private static int run(List<PeerKind> peers, String benchmarks, int calls)
      throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.param("peer", peers.stream().map(PeerKind::name).toArray(String[]::new));
    options.include(benchmarks).forks(0).warmupIterations(0).measurementIterations(1);
    options.measurementTime(TimeValue.milliseconds(1)).measurementBatchSize(calls);
    options.shouldFailOnError(true).verbosity(VerboseMode.SILENT);
    return new Runner(options.build()).run().size();
  }

  /**
   * Compares what peers give.
   *
   * @throws IllegalStateException if one gives something else than Alcove
   */
  static void compare(List<PeerKind> peers) throws IOException {
    ChatData data = new ChatData(SESSIONS, MESSAGES);
    Path folder = Files.createTempDirectory("alcove-agreement");
    for (PeerKind kind : peers) {
      Path file = folder.resolve(kind + ".db");
      Path same = folder.resolve(kind + "-alcove.db");
      data.write(file);
      data.write(same);
      try (Peer peer = kind.open(file);
          Peer alcove = PeerKind.ALCOVE.open(same)) {
        new Agreement(data, peer, alcove).check();
      } catch (IllegalStateException e) {
        throw new IllegalStateException(kind.title() + ": " + e.getMessage(), e);
      }
      System.out.println(kind.title() + " gives what Alcove gives");
    }
  }
}

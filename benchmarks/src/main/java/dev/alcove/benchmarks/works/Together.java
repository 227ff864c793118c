// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.works;

import dev.alcove.benchmarks.chat.ChatData;
import dev.alcove.benchmarks.peers.Peer;
import dev.alcove.benchmarks.peers.PeerKind;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.GroupThreads;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Four threads that read histories beside one that rewrites messages. Alcove's threads share one
 * database; those of the others have a connection each, which is what a pool would give them.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class Together {

  /** The file, and what threads share. */
  @State(Scope.Benchmark)
  public static class Shared {
    /** Who does it. */
    @Param public PeerKind peer = PeerKind.ALCOVE;

    private final ChatFiles files = new ChatFiles();
    private Path file = Path.of("");
    private List<Peer> one = List.of();

    /** Makes the file. */
    @Setup
    public void open() {
      file = files.copy();
      one = peer == PeerKind.ALCOVE ? List.of(peer.open(file)) : List.of();
    }

    private Peer peer() {
      return one.isEmpty() ? peer.open(file) : one.get(0);
    }

    private ChatData data() {
      return files.data();
    }

    /** Closes it. */
    @TearDown
    public void close() {
      one.forEach(Peer::close);
      files.close();
    }
  }

  /** What a thread has. */
  @State(Scope.Thread)
  public static class Own {
    private List<Peer> peers = List.of();
    private boolean isShared;

    /** Opens it, or takes the shared one. */
    @Setup
    public void open(Shared shared) {
      peers = List.of(shared.peer());
      isShared = !shared.one.isEmpty();
    }

    private Peer peer() {
      return peers.get(0);
    }

    /** Closes it. */
    @TearDown
    public void close() {
      if (!isShared) {
        peer().close();
      }
    }
  }

  /** One of four. */
  @Benchmark
  @Group("together")
  @GroupThreads(4)
  public Object read(Shared shared, Own own) {
    ChatData data = shared.data();
    int session = ThreadLocalRandom.current().nextInt(data.sessionCount());
    return own.peer().history(data.sessionId(session));
  }

  /** The one beside them. */
  @Benchmark
  @Group("together")
  @GroupThreads(1)
  public int write(Shared shared, Own own) {
    ChatData data = shared.data();
    ThreadLocalRandom random = ThreadLocalRandom.current();
    int session = random.nextInt(data.sessionCount());
    String id = data.messageId(session, random.nextInt(data.messagesEach()));
    return own.peer().rewrite(id, "other words", "{}");
  }
}

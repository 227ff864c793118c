// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.works;

import dev.alcove.benchmarks.chat.ChatData;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.peers.Peer;
import dev.alcove.benchmarks.peers.PeerKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Works that read, each about another session or message than the one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ReadWorks {
  private static final int FAR = 200;
  private static final int MANY = 1_000;

  /** Who does it. */
  @Param public PeerKind peer = PeerKind.ALCOVE;

  private final ChatFiles files = new ChatFiles();
  private final ChatData data = files.data();
  private final Random random = new Random(1);
  private List<Peer> opened = List.of();
  private List<String> ids = List.of();
  private @Nullable Message beforeFar;

  /** Opens the peer. */
  @Setup
  public void open() {
    opened = List.of(peer.open(files.copy()));
    beforeFar = beforePage(peer(), FAR);
    List<String> all = new ArrayList<>();
    for (int session = 0; session < data.sessionCount(); session++) {
      for (int message = 0; message < data.messagesEach(); message++) {
        all.add(data.messageId(session, message));
      }
    }
    Collections.shuffle(all, random);
    ids = all.subList(0, Math.min(MANY, all.size()));
  }

  private Peer peer() {
    return opened.get(0);
  }

  /** The last message of the page before one; of an earlier one if there are not so many. */
  static @Nullable Message beforePage(Peer peer, int page) {
    Message last = null;
    for (int i = 1; i < page; i++) {
      List<?> rows = peer.page(last);
      if (rows.size() < 50) {
        return last;
      }
      last = peer.message(rows.get(rows.size() - 1));
    }
    return last;
  }

  /** Closes it. */
  @TearDown
  public void close() {
    peer().close();
    files.close();
  }

  /** All messages into records. */
  @Benchmark
  public Object all() {
    return peer().all();
  }

  /** One history. */
  @Benchmark
  public Object history() {
    return peer().history(data.sessionId(random.nextInt(data.sessionCount())));
  }

  /** One message by its key. */
  @Benchmark
  public Object byKey() {
    int session = random.nextInt(data.sessionCount());
    return peer().byId(data.messageId(session, random.nextInt(data.messagesEach())));
  }

  /** Page 1. */
  @Benchmark
  public Object page1() {
    return peer().page(null);
  }

  /** Page 200. */
  @Benchmark
  public Object page200() {
    return peer().page(beforeFar);
  }

  /** The list of sessions with last message and unread count. */
  @Benchmark
  public Object sessions() {
    return peer().sessions();
  }

  /** 500 messages with their sessions. */
  @Benchmark
  public Object join() {
    return peer().since(data.time(random.nextInt(data.messagesEach()), 0), 500);
  }

  /** 1,000 messages by their keys. */
  @Benchmark
  public Object in1000() {
    return peer().byIds(ids);
  }

  /** Lines with a word. */
  @Benchmark
  public Object search() {
    return peer().search("ubuntu");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.works;

import dev.alcove.benchmarks.chat.ChatData;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.peers.Peer;
import dev.alcove.benchmarks.peers.PeerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Works that write, each run on a new copy of the file: so many at once, or one by one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, batchSize = WriteWorks.BATCH)
@Measurement(iterations = 3, batchSize = WriteWorks.BATCH)
public class WriteWorks {
  /** How many are written one by one. */
  static final int BATCH = 10_000;

  private static final int PER_TRANSACTION = 1_000;

  /** Who does it. */
  @Param public PeerKind peer = PeerKind.ALCOVE;

  private final ChatFiles files = new ChatFiles();
  private final ChatData data = files.data();
  private final List<Message> added = data.newMessages();
  private final List<Message> known = data.messages(data.sessionCount() / 2, "msg_");
  private List<Peer> opened = List.of();
  private List<List<?>> transactions = List.of();
  private List<?> ownAdded = List.of();
  private List<?> ownKnown = List.of();
  private int next;

  /** A new copy, and the objects that the peer wants. */
  @Setup(Level.Iteration)
  public void open() {
    opened.forEach(Peer::close);
    opened = List.of(peer.open(files.copy()));
    ownAdded = peer().own(added);
    ownKnown = peer().own(known);
    transactions = new ArrayList<>();
    for (int i = 0; i < ownAdded.size(); i += PER_TRANSACTION) {
      transactions.add(ownAdded.subList(i, Math.min(i + PER_TRANSACTION, ownAdded.size())));
    }
    next = 0;
  }

  private Peer peer() {
    return opened.get(0);
  }

  /** Closes it. */
  @TearDown
  public void close() {
    opened.forEach(Peer::close);
    files.close();
  }

  /** As many messages as there are already, in transactions of 1,000. */
  @Benchmark
  @Warmup(iterations = 1, batchSize = 1)
  @Measurement(iterations = 3, batchSize = 1)
  public void insertAll() {
    for (List<?> transaction : transactions) {
      peer().insertAll(transaction);
    }
  }

  /** New messages. */
  @Benchmark
  public void insert() {
    peer().insert(ownAdded.get(next++));
  }

  /** New messages and known ones in turn. */
  @Benchmark
  public void upsert() {
    int i = next++;
    peer().upsert(i % 2 == 0 ? ownAdded.get(i / 2) : ownKnown.get(i / 2 % ownKnown.size()));
  }

  /** Other content of known messages. */
  @Benchmark
  public int update() {
    int i = next++;
    String id = data.messageId(i % data.sessionCount(), i % data.messagesEach());
    return peer().rewrite(id, "other words, as number " + i, "{}");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.works;

import dev.alcove.benchmarks.peers.Peer;
import dev.alcove.benchmarks.peers.PeerKind;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/**
 * Opening a file and the first query, in a virtual machine that has loaded nothing of the peer yet:
 * one run per fork. The file is a copy of {@code alcove.chat}, for writing it would load Alcove.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class Opening {

  /** Who does it. */
  @Param public PeerKind peer = PeerKind.ALCOVE;

  private final ChatFiles files = new ChatFiles();
  private Path file = Path.of("");
  private List<Peer> opened = List.of();

  /** Makes the file. */
  @Setup
  public void copy() {
    file = files.copy();
  }

  /** Opens it and reads a message. */
  @Benchmark
  public Object open() {
    Peer first = peer.open(file);
    opened = List.of(first);
    return first.byId(files.data().messageId(0, 0));
  }

  /** Closes it. */
  @TearDown
  public void close() {
    opened.forEach(Peer::close);
    files.close();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.benchmarks.peers.PeerKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {

  @Test
  void marksThatWouldHideEachOtherGetLanes() {
    Lanes lanes = new Lanes(10);

    assertThat(lanes.next(100)).isEqualTo(0);
    assertThat(lanes.next(109)).isEqualTo(1);
    assertThat(lanes.next(110)).isEqualTo(0);
    assertThat(lanes.next(111)).isEqualTo(2);
    assertThat(lanes.count()).isEqualTo(3);
  }

  @Test
  void eachPeerAndTheFloorHaveAMark() {
    Table table = new Table("byKey");
    for (PeerKind peer : PeerKind.values()) {
      table.add(peer, List.of(10.0 + peer.title().length()));
    }
    table.addFloor(List.of(5.0));

    String svg = Plot.of(List.of(table));

    for (PeerKind peer : PeerKind.values()) {
      // One in the row, one in the legend.
      assertThat(svg.split(">" + peer.letters() + "</text>", -1)).hasLength(3);
    }
    assertThat(svg.split("<circle", -1)).hasLength(2 * PeerKind.values().length + 3);
  }

  @Test
  void noTwoPeersHaveTheSameLetters() {
    List<String> letters = Arrays.stream(PeerKind.values()).map(PeerKind::letters).toList();

    assertThat(letters).containsNoDuplicates();
  }
}

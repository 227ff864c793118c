// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A history that is read piece by piece. */
class HistoryTest extends StoreTest {

  @Test
  void piecesMeetEveryMessageOnceAlsoWhereTimesAndPositionsAreEqual() {
    sessions("s", "other");
    Random random = new Random(3);
    List<Message> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      all.add(
          Rows.message(
              "m" + random.nextInt(1_000_000) + "-" + i,
              i % 9 == 0 ? "other" : "s",
              null,
              null,
              random.nextInt(3),
              Rows.NOON.plusSeconds(random.nextInt(4))));
    }
    database.messages().insertAll(all);

    List<String> met = new ArrayList<>();
    Message last = null;
    List<Message> piece;
    do {
      piece = database.messages().historyAfter("s", last, 7);
      for (Message message : piece) {
        met.add(message.id());
        last = message;
      }
    } while (!piece.isEmpty());

    assertThat(met)
        .containsExactlyElementsIn(
            database.messages().history("s", 1_000, 0).stream().map(Message::id).toList())
        .inOrder();
  }
}

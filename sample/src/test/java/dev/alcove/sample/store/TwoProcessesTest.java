// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The store is open in two processes at once. */
@Timeout(180)
class TwoProcessesTest extends StoreTest {

  private static final int EACH = 200;

  @BeforeEach
  void session() {
    sessions("s");
  }

  @Test
  void eachSeesAllRowsOfBoth() throws Exception {
    try (Writer other = Writer.start(file(), EACH);
        ChatDatabase mine = Writer.open(file())) {
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < EACH; i++) {
        String theirs = other.line();
        ids.add(theirs);
        // What the other process says is stored is seen here at once.
        assertThat(mine.messages().byId(theirs).isPresent()).isTrue();
        ids.add(mine.messages().send(new NewMessage("s", theirs, Role.ASSISTANT, "yes")).id());
      }

      assertThat(mine.messages().count("s")).isEqualTo(2 * EACH);
      assertThat(mine.sessions().byId("s").messageCount()).isEqualTo(2 * EACH);
      assertThat(mine.messages().existing(ids)).hasSize(2 * EACH);
      other.goOn();
      assertThat(other.line()).isEqualTo("count " + 2 * EACH);
    }
  }

  @Test
  void acknowledgedRowsSurviveAKilledProcess() throws Exception {
    for (int round = 1; round <= 3; round++) {
      List<String> acknowledged = new ArrayList<>();
      try (Writer other = Writer.start(file(), Integer.MAX_VALUE)) {
        while (acknowledged.size() < 25 * round) {
          acknowledged.add(other.line());
        }
        other.kill();
        for (String line = other.line(); line != null; line = other.line()) {
          acknowledged.add(line);
        }
      }
      try (ChatDatabase again = Writer.open(file())) {
        assertThat(again.messages().existing(acknowledged)).containsExactlyElementsIn(acknowledged);
        assertThat(again.sessions().byId("s").messageCount())
            .isEqualTo(again.messages().count("s"));
        assertThat(again.maintenance().check()).isEmpty();
      }
    }
  }

  @Test
  void killedProcessLeavesAFileThatOpensAgain() throws Exception {
    database.close();
    try (Writer other = Writer.start(file(), Integer.MAX_VALUE)) {
      String first = other.line();
      other.kill();
      open();
      assertThat(database.messages().byId(first).isPresent()).isTrue();
      database.messages().send(new NewMessage("s", first, Role.USER, "life goes on"));
    }
  }
}

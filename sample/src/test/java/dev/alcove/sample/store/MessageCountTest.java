// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.ConstraintException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The number of messages of a session is right whatever happens to them. */
class MessageCountTest extends StoreTest {

  private static final String REPLACE =
      "INSERT OR REPLACE INTO messages (id, session_id, role, content, created_at, updated_at)"
          + " VALUES ('m', '%s', 'user', 'new', '2026-01-02T12:00:00.000Z',"
          + " '2026-01-02T12:00:00.000Z')";

  @BeforeEach
  void fill() {
    sessions("a", "b");
    messages(Rows.message("m", "a"), Rows.message("n", "a"), Rows.message("o", "b"));
    assertCounts(2, 1);
  }

  @AfterEach
  void countedAgainItIsTheSame() {
    for (Session session : database.sessions().all()) {
      assertThat(database.messages().count(session.id())).isEqualTo(session.messageCount());
    }
  }

  @Test
  void sentMessageCounts() {
    database.messages().send(new NewMessage("b", "o", Role.ASSISTANT, "yes"));
    assertCounts(2, 2);
  }

  @Test
  void deletedMessagesNoLongerCount() {
    database.messages().deleteAll(List.of(stored("m"), stored("o")));
    assertCounts(1, 0);
  }

  @Test
  void messageThatMovesCountsInItsNewSession() {
    assertThat(change(Rows.message("m", "b"))).isTrue();
    assertCounts(1, 2);
  }

  @Test
  void messageThatChangesInPlaceCountsOnce() {
    assertThat(change(Rows.answer("m", "a", "n"))).isTrue();
    database.messages().bindToTopic(List.of("m", "n"), null, Rows.NOON);
    assertCounts(2, 1);
  }

  @Test
  void replacedMessageCountsOnce() {
    execute(REPLACE.formatted("a"));
    assertCounts(2, 1);
    assertThat(database.messages().byId("m").orElseThrow().content()).isEqualTo("new");
  }

  @Test
  void messageReplacedFromAnotherSessionMoves() {
    execute(REPLACE.formatted("b"));
    assertCounts(1, 2);
  }

  @Test
  void prunedAndClearedMessagesNoLongerCount() {
    messages(Rows.message("old", "a", null, null, 0, Rows.NOON.minus(Duration.ofDays(9))));
    assertCounts(3, 1);

    assertThat(database.messages().prune(Rows.NOON)).isEqualTo(1);
    assertCounts(2, 1);
    assertThat(database.messages().clear("a")).isEqualTo(2);
    assertCounts(0, 1);
  }

  @Test
  void messagesOfAnInsertThatFailsDoNotCount() {
    assertThrows(
        ConstraintException.class,
        () -> messages(Rows.message("p", "a"), Rows.message("q", "a"), Rows.message("m", "a")));
    assertCounts(2, 1);
  }

  @Test
  void recountMendsAWrongNumber() {
    execute("UPDATE sessions SET message_count = 77 WHERE id = 'a'");
    assertThat(database.sessions().recount("a", Rows.NOON)).isTrue();
    assertCounts(2, 1);
  }

  private void assertCounts(long a, long b) {
    assertThat(database.sessions().byId("a").messageCount()).isEqualTo(a);
    assertThat(database.sessions().byId("b").messageCount()).isEqualTo(b);
  }
}

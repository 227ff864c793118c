// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reader has not seen yet, and what was said last. */
class UnreadTest extends StoreTest {

  @Test
  void messagesAreUnreadUntilTheirTimeWasRead() {
    sessions("s", "quiet");
    messages(at("a", "s", 0), at("b", "s", 1), at("c", "s", 2), at("d", "quiet", 0));
    assertThat(database.overview().unread("s")).isEqualTo(2);

    assertThat(database.overview().markRead("s", minute(1))).isTrue();

    assertThat(database.overview().unread("s")).isEqualTo(1);
    assertThat(database.overview().unread("quiet")).isEqualTo(0);
    assertThat(database.overview().unread("gone")).isEqualTo(0);
  }

  @Test
  void nothingOfANewSessionWasRead() {
    Session session = database.sessions().create(new NewSession("new", null, null));
    messages(Rows.message("m", session.id()));

    assertThat(database.overview().unread(session.id())).isEqualTo(1);
  }

  @Test
  void readerWhoIsBehindMakesNothingUnreadAgain() {
    sessions("s");
    messages(at("a", "s", 1), at("b", "s", 2));
    database.overview().markRead("s", minute(2));

    assertThat(database.overview().markRead("s", minute(1))).isFalse();
    assertThat(database.overview().unread("s")).isEqualTo(0);
  }

  @Test
  void readingIsNoChangeOfTheSession() {
    sessions("s");
    Instant before = database.sessions().byId("s").updatedAt();
    database.overview().markRead("s", minute(5));

    assertThat(database.sessions().byId("s").updatedAt()).isEqualTo(before);
    assertThat(database.sessions().byId("s").readAt()).isEqualTo(minute(5));
  }

  @Test
  void listTellsUnreadMessagesOfEachSession() {
    sessions("a", "b", "c");
    messages(at("m", "a", 1), at("n", "a", 2), at("o", "b", 0), at("p", "c", 1));
    database.sessions().setStatus("c", SessionStatus.ARCHIVED, Rows.NOON);

    assertThat(database.overview().unreadBySession(SessionStatus.ACTIVE)).containsExactly("a", 2L);
    List<SessionSummary> list =
        database.sessions().list(SessionStatus.ACTIVE, PageRequest.first(9)).items();
    assertThat(list.stream().map(SessionSummary::unreadCount).toList())
        .containsExactly(2L, 0L)
        .inOrder();
  }

  @Test
  void latestMessageOfEachSessionComesInOneQuery() {
    sessions("a", "b", "empty", "other");
    messages(
        at("a1", "a", 3),
        Rows.message("a2", "a", null, null, 1, minute(3)),
        at("a3", "a", 1),
        at("b1", "b", 0),
        at("o1", "other", 9));

    Map<String, Message> latest = database.overview().latest(List.of("a", "b", "empty", "gone"));

    assertThat(latest.keySet()).containsExactly("a", "b");
    assertThat(latest.get("a")).isEqualTo(stored("a2"));
    assertThat(latest.get("b").content()).isEqualTo("text of b1");
    assertThat(database.overview().latest(List.of())).isEmpty();
  }

  private static Message at(String id, String session, int minute) {
    return Rows.message(id, session, null, null, 0, minute(minute));
  }

  private static Instant minute(int minute) {
    return Rows.NOON.plusSeconds(60L * minute);
  }
}

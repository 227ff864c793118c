// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.PageRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionsTest extends StoreTest {

  @Test
  void newSessionGetsIdTimesAndDefaults() {
    Session session = database.sessions().create(new NewSession("title", null, null));

    assertThat(session.id()).startsWith("session_");
    assertThat(session.status()).isEqualTo(SessionStatus.ACTIVE);
    assertThat(session.type()).isEqualTo("agent");
    assertThat(session.messageCount()).isEqualTo(0);
    assertThat(session.createdAt()).isEqualTo(session.updatedAt());
    assertThat(database.sessions().byId(session.id())).isEqualTo(session);
  }

  @Test
  void deletingIsAStateThatCanBeTakenBack() {
    sessions("s", "t");
    messages(Rows.message("m", "s"));

    assertThat(setStatus("s", SessionStatus.DELETED)).isTrue();
    assertThat(database.sessions().list(SessionStatus.ACTIVE, PageRequest.first(9)).items())
        .hasSize(1);
    assertThat(database.sessions().list(SessionStatus.DELETED, PageRequest.first(9)).items())
        .hasSize(1);
    assertThat(database.messages().count("s")).isEqualTo(1);

    setStatus("s", SessionStatus.ACTIVE);
    assertThat(database.sessions().count(SessionStatus.ACTIVE)).isEqualTo(2);
    assertThat(database.sessions().countByStatus()).containsExactly(SessionStatus.ACTIVE, 2L);
  }

  @Test
  void purgeTakesOnlyWhatWasDeletedLongAgo() {
    sessions("active", "deleted", "archived");
    setStatus("deleted", SessionStatus.DELETED);
    setStatus("archived", SessionStatus.ARCHIVED);

    assertThat(database.sessions().purgeDeleted(Rows.NOON)).isEqualTo(0);
    assertThat(database.sessions().purgeDeleted(Rows.NOON.plusMillis(1))).isEqualTo(1);
    assertThat(database.sessions().existing(List.of("active", "deleted", "archived")))
        .containsExactly("active", "archived");
  }

  @Test
  void pinnedSessionsStandFirstThenTheNewestChange() {
    sessions("a", "b", "c");
    database.sessions().touch("b", Rows.NOON.plus(Duration.ofHours(1)));
    database.sessions().pin("c", true, Rows.NOON);

    assertThat(
            database.sessions().list(SessionStatus.ACTIVE, PageRequest.first(9)).items().stream()
                .map(each -> each.id()))
        .containsExactly("c", "b", "a")
        .inOrder();
    assertThat(
            database
                .sessions()
                .list(
                    SessionStatus.ACTIVE,
                    database.sessions().list(SessionStatus.ACTIVE, PageRequest.first(1)).next())
                .items()
                .get(0)
                .id())
        .isEqualTo("b");
    assertThat(database.sessions().pinned()).hasSize(1);
  }

  @Test
  void lastMessageOfASessionIsItsNewest() {
    sessions("s", "empty");
    messages(
        Rows.message("a", "s", null, null, 1, Rows.NOON),
        Rows.message("b", "s", null, null, 2, Rows.NOON));

    List<SessionSummary> found =
        database.sessions().list(SessionStatus.ACTIVE, PageRequest.first(9)).items();

    assertThat(found.get(0).lastMessage()).isNull();
    assertThat(found.get(1).lastMessage()).isEqualTo("text of b");
  }

  @Test
  void beginningOfAnIdIsNoPattern() {
    sessions("a_1", "a_2", "ab", "A_3", "%x");

    assertThat(database.sessions().beginningWith("a_", 9)).hasSize(2);
    assertThat(database.sessions().beginningWith("%", 9)).hasSize(1);
    assertThat(database.sessions().beginningWith("", 9)).hasSize(5);
    assertThat(database.sessions().beginningWith("a", 1)).hasSize(1);
  }

  @Test
  void messagesOfNoTopicAreFoundToo() {
    sessions("s");
    database.topics().insertAll(List.of(Rows.topic("t", "s")));
    messages(Rows.message("m", "s"), Rows.message("n", "s", "t", null, 0, Rows.NOON));

    assertThat(database.messages().ofTopic("s", null))
        .containsExactly(Rows.numbered(1, Rows.message("m", "s")));
    assertThat(database.messages().ofTopic("s", "t").get(0).id()).isEqualTo("n");

    assertThat(database.messages().bindToTopic(List.of("m", "n"), "t", Rows.NOON)).isEqualTo(2);
    assertThat(database.messages().ofTopic("s", null)).isEmpty();
    assertThat(database.messages().bindToTopic(List.of("m"), null, Rows.NOON)).isEqualTo(1);
    assertThat(database.messages().ofTopic("s", null)).hasSize(1);
    assertThat(database.messages().bindToTopic(List.of(), "t", Rows.NOON)).isEqualTo(0);
  }

  private boolean setStatus(String id, SessionStatus status) {
    return database.sessions().setStatus(id, status, Rows.NOON);
  }
}

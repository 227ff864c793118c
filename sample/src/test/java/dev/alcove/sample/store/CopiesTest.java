// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies of sessions, topics and messages. */
class CopiesTest extends StoreTest {

  @BeforeEach
  void fill() {
    sessions("s");
    database.topics().insertAll(List.of(Rows.topic("t", "s")));
    messages(
        Rows.message("first", "s"),
        Rows.message("a", "s", "t", "first", 1, Rows.NOON),
        Rows.message("b", "s", "t", "a", 2, Rows.NOON),
        // A parent that was written after its child.
        Rows.message("c", "s", "t", "d", 3, Rows.NOON),
        Rows.message("d", "s", "t", null, 4, Rows.NOON));
  }

  @Test
  void copyOfASessionHasItsSettingsAndTagsButNoMessages() {
    database.sessions().pin("s", true, Rows.NOON);
    database.sessionEdits().edit("s", new SessionEdit(null, "about", "fast"), Rows.NOON);
    database.sessionEdits().setConfig("s", "{\"a\":1}", Rows.NOON);
    database.sessionEdits().addTag(new SessionTag("s", "work"));

    Session copy = database.copies().session("s", "copy");

    assertThat(copy.id()).startsWith("session_");
    assertThat(copy.title()).isEqualTo("copy");
    assertThat(copy.description()).isEqualTo("about");
    assertThat(copy.aiConfigName()).isEqualTo("fast");
    assertThat(copy.config()).isEqualTo("{\"a\":1}");
    assertThat(copy.pinned()).isTrue();
    assertThat(copy.messageCount()).isEqualTo(0);
    assertThat(copy.createdAt()).isGreaterThan(Rows.NOON);
    assertThat(database.sessions().tags(copy.id())).containsExactly("work");
    assertThat(database.topics().ofSession(copy.id())).isEmpty();
    assertThat(database.sessions().byId("s").title()).isEqualTo("title of s");
  }

  @Test
  void copyOfATopicHasItsMessagesThatAnswerEachOther() {
    Topic copy = database.copies().topic("t", "copy");

    List<Message> copies = database.history().ofTopic(copy.id());
    assertThat(copies.stream().map(Message::content).toList())
        .containsExactly("text of a", "text of b", "text of c", "text of d")
        .inOrder();
    assertThat(copies.get(0).parentId()).isEqualTo("first");
    assertThat(copies.get(1).parentId()).isEqualTo(copies.get(0).id());
    assertThat(copies.get(2).parentId()).isEqualTo(copies.get(3).id());
    assertThat(copies.get(3).parentId()).isNull();
    assertThat(database.history().ofTopic("t")).hasSize(4);
    assertThat(stored("b").parentId()).isEqualTo("a");
    assertThat(database.sessions().byId("s").messageCount()).isEqualTo(9);
  }

  @Test
  void copiedMessagesKeepTheirTopicAndWhatTheyQuote() {
    execute("UPDATE messages SET quota_id = 'a' WHERE id = 'b'");

    Map<String, String> copies = database.copies().messages(List.of("a", "b", "gone"));

    assertThat(copies.keySet()).containsExactly("a", "b");
    Message copy = stored(copies.get("b"));
    assertThat(copy.id()).startsWith("msg_");
    assertThat(copy.topicId()).isEqualTo("t");
    assertThat(copy.parentId()).isEqualTo(copies.get("a"));
    assertThat(copy.quotaId()).isEqualTo("a");
    assertThat(copy.createdAt()).isEqualTo(Rows.NOON);
  }

  @Test
  void nothingIsCopiedOfWhatIsGone() {
    assertThrows(NoSuchElementException.class, () -> database.copies().session("gone", "copy"));
    assertThrows(NoSuchElementException.class, () -> database.copies().topic("gone", "copy"));
    assertThat(database.copies().messages(List.of())).isEmpty();
  }

  @Test
  void copyThatFailsLeavesNothing() {
    execute(
        "CREATE TRIGGER refuse BEFORE INSERT ON messages WHEN new.content = 'text of d'"
            + " BEGIN SELECT RAISE(ABORT, 'refused'); END");

    assertThrows(RuntimeException.class, () -> database.copies().topic("t", "copy"));

    assertThat(database.topics().count("s")).isEqualTo(1);
    assertThat(database.messages().count("s")).isEqualTo(5);
    execute("DROP TRIGGER refuse");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.ConstraintException;
import dev.alcove.error.ConstraintKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What goes, and what stays, with the row that others refer to. */
class ReferencesTest extends StoreTest {

  @Test
  void deletedSessionTakesAllThatIsItsOwn() {
    sessions("s", "other");
    database.topics().insertAll(List.of(Rows.topic("t", "s"), Rows.topic("kept", "other")));
    messages(
        Rows.message("m", "s"),
        Rows.message("n", "s", "t", "m", 0, Rows.NOON),
        Rows.message("kept", "other"));
    database.sessions().insertTags(List.of(new SessionTag("s", "x"), new SessionTag("other", "x")));
    database
        .messages()
        .insertLinks(
            List.of(
                new MessageLink("n", "m"),
                new MessageLink("kept", "m"),
                new MessageLink("n", "kept")));
    database.library().insertFiles(List.of(Rows.file("f", "m"), Rows.file("kept", null)));

    assertThat(database.sessions().delete(Rows.session("s"))).isEqualTo(1);

    assertThat(database.library().counts()).isEqualTo(new StoreCounts(0, 0, 1, 1, 1, 0, 0, 1));
    assertThat(database.sessions().allTags()).containsExactly(new SessionTag("other", "x"));
    assertThat(database.messages().existing(List.of("m", "n", "kept"))).containsExactly("kept");
    assertThat(database.library().fileIds()).containsExactly("kept");
  }

  @Test
  void deletedTopicTakesItsMessagesAndLeavesTheOthers() {
    sessions("s");
    database.topics().insertAll(List.of(Rows.topic("t", "s")));
    messages(Rows.message("m", "s", "t", null, 0, Rows.NOON), Rows.answer("n", "s", "m"));

    database.topics().delete(Rows.topic("t", "s"));

    assertThat(database.messages().byId("m")).isEmpty();
    assertThat(database.messages().byId("n").orElseThrow().parentId()).isNull();
    assertThat(database.sessions().byId("s").messageCount()).isEqualTo(1);
  }

  @Test
  void answersToADeletedMessageStay() {
    sessions("s");
    messages(Rows.message("m", "s"), Rows.answer("n", "s", "m"), Rows.answer("o", "s", "n"));

    assertThat(database.messages().deleteAll(Set.of(stored("m")))).isEqualTo(1);

    assertThat(database.messages().byId("n").orElseThrow().parentId()).isNull();
    assertThat(database.messages().byId("o").orElseThrow().parentId()).isEqualTo("n");
  }

  @Test
  void sessionsOfADeletedGroupStayInNone() {
    SessionGroup group = database.library().createGroup(new NewSessionGroup("work", null));
    database.sessions().insertAll(List.of(Rows.session("s", group.id(), null)));

    assertThat(database.library().deleteGroup(group)).isEqualTo(1);

    assertThat(database.sessions().byId("s").groupId()).isNull();
    assertThat(database.sessions().inGroup(group.id())).isEmpty();
  }

  @Test
  void answerMayComeBeforeWhatItAnswersInOneTransaction() {
    sessions("s");

    database.inTransaction(
        () -> {
          messages(Rows.answer("n", "s", "m"));
          messages(Rows.message("m", "s"));
        });

    assertThat(database.messages().replies("m")).hasSize(1);
  }

  @Test
  void answerToNothingIsRefusedWhenTheTransactionEnds() {
    sessions("s");

    ConstraintException refused =
        assertThrows(
            ConstraintException.class,
            () ->
                database.inTransaction(
                    () -> {
                      messages(Rows.answer("n", "s", "gone"));
                      messages(Rows.message("m", "s"));
                    }));

    assertThat(refused.kind()).isEqualTo(ConstraintKind.FOREIGN_KEY);
    assertThat(database.library().counts().messages()).isEqualTo(0);
    assertThat(database.sessions().byId("s").messageCount()).isEqualTo(0);
  }

  @Test
  void messageOfNoSessionIsRefusedAtOnce() {
    assertThrows(ConstraintException.class, () -> messages(Rows.message("m", "gone")));
  }
}

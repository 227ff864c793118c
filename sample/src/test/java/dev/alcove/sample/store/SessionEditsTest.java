// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions that begin with defaults, change in part, are tagged, archived and removed. */
class SessionEditsTest extends StoreTest {

  private static final Instant LATER = Rows.NOON.plusSeconds(60);

  @Test
  void startedSessionHasTheDefaultsOfItsTypeWhereNothingElseIsSaid() {
    Session plain = edits().start(new SessionStart("agent", "a", null, null, null, null));
    Session own =
        edits()
            .start(
                new SessionStart(
                    "agent",
                    "b",
                    null,
                    null,
                    "fast",
                    "{\"historyCount\":2,\"model\":{\"top_p\":0.5}}"));
    Session channel = edits().start(new SessionStart("channel", "c", null, null, null, null));

    assertThat(plain.config())
        .isEqualTo("{\"historyCount\":8,\"inputTemplate\":\"\",\"model\":{\"temperature\":1.0}}");
    assertThat(own.config())
        .isEqualTo(
            "{\"historyCount\":2,\"inputTemplate\":\"\","
                + "\"model\":{\"temperature\":1.0,\"top_p\":0.5}}");
    assertThat(own.aiConfigName()).isEqualTo("fast");
    assertThat(channel.config()).isNull();
    assertThat(channel.status()).isEqualTo(SessionStatus.ACTIVE);
    assertThat(database.sessions().byId(own.id())).isEqualTo(own);
  }

  @Test
  void sessionsOfABatchThatNameAGroupWhichIsNotThereStandInNone() {
    SessionGroup group = database.library().createGroup(new NewSessionGroup("work", null));
    sessions("there");

    Batch<Session> batch =
        edits()
            .insertWhereGroupsAre(
                List.of(
                    Rows.session("a", group.id(), null),
                    Rows.session("b", "gone", null),
                    Rows.session("c", null, null),
                    Rows.session("there"),
                    Rows.session("d", null, "no project")));

    assertThat(batch.added().stream().map(Session::id).toList())
        .containsExactly("a", "b", "c")
        .inOrder();
    assertThat(batch.skipped()).containsExactly(Rows.session("there"));
    assertThat(batch.refused()).hasSize(1);
    assertThat(database.sessions().byId("a").groupId()).isEqualTo(group.id());
    assertThat(database.sessions().byId("b")).isEqualTo(Rows.session("b"));
  }

  @Test
  void sessionThatIsPutKeepsItsMessages() {
    sessions("s");
    messages(Rows.message("m", "s"));

    Session put = edits().put(Rows.session("s").inNoGroup());
    edits().put(Rows.session("new"));

    assertThat(put).isEqualTo(database.sessions().byId("s"));
    assertThat(database.messages().byId("m")).isPresent();
    assertThat(database.overview().count()).isEqualTo(2);
  }

  @Test
  void editChangesWhatItNames() {
    sessions("s");
    assertThat(edits().edit("s", new SessionEdit(null, "about", null), LATER)).isTrue();
    assertThat(edits().edit("s", new SessionEdit("new", null, "fast"), LATER)).isTrue();

    Session session = database.sessions().byId("s");
    assertThat(session.title()).isEqualTo("new");
    assertThat(session.description()).isEqualTo("about");
    assertThat(session.aiConfigName()).isEqualTo("fast");
    assertThat(session.updatedAt()).isEqualTo(LATER);
    assertThat(edits().edit("gone", new SessionEdit("new", null, null), LATER)).isFalse();
  }

  @Test
  void wholeSessionIsWrittenIfItIsThere() {
    sessions("s");
    Session changed = database.copies().session("s", "copy").inNoGroup();
    database.sessions().rename(changed.id(), "other", Rows.NOON);

    assertThat(database.sessions().update(changed)).isTrue();
    assertThat(database.sessions().byId(changed.id()).title()).isEqualTo("copy");
    assertThat(database.sessions().update(Rows.session("gone"))).isFalse();
  }

  @Test
  void configurationIsMergedHoweverDeep() {
    sessions("s");
    edits().mergeConfig("s", "{\"chat\":{\"a\":{\"x\":1,\"y\":2}},\"tools\":[1,2]}", Rows.NOON);
    edits().mergeConfig("s", "{\"chat\":{\"a\":{\"x\":null},\"b\":3},\"tools\":[3]}", LATER);

    assertThat(database.sessions().byId("s").config())
        .isEqualTo("{\"chat\":{\"a\":{\"y\":2},\"b\":3},\"tools\":[3]}");
    assertThat(database.sessions().byId("s").updatedAt()).isEqualTo(LATER);
    assertThat(edits().mergeConfig("gone", "{}", LATER)).isFalse();
  }

  @Test
  void sessionsThatNobodyTouchedAreArchivedUnlessTheyArePinned() {
    sessions("old", "pinned", "new", "deleted");
    database.sessions().pin("pinned", true, Rows.NOON);
    database.sessions().touch("new", LATER);
    database.sessions().setStatus("deleted", SessionStatus.DELETED, Rows.NOON);
    Instant now = LATER.plus(Duration.ofDays(1));

    assertThat(edits().archiveUnchangedSince(Rows.NOON, now)).isEqualTo(0);
    assertThat(edits().archiveUnchangedSince(LATER, now)).isEqualTo(1);

    assertThat(database.sessions().byId("old").status()).isEqualTo(SessionStatus.ARCHIVED);
    assertThat(database.sessions().byId("old").updatedAt()).isEqualTo(now);
    assertThat(database.sessions().count(SessionStatus.ACTIVE)).isEqualTo(2);
    assertThat(database.sessions().count(SessionStatus.DELETED)).isEqualTo(1);
  }

  @Test
  void tagsAreGivenOnceTakenOffAndCounted() {
    sessions("a", "b", "c");
    edits().addTag(new SessionTag("a", "work"));
    edits().addTag(new SessionTag("a", "work"));
    edits().addTag(new SessionTag("b", "work"));
    edits().addTag(new SessionTag("b", "旅行"));
    edits().addTag(new SessionTag("c", "home"));

    assertThat(database.overview().tags(9))
        .containsExactly(new TagCount("work", 2), new TagCount("home", 1), new TagCount("旅行", 1))
        .inOrder();
    assertThat(database.overview().tags(1)).hasSize(1);
    assertThat(edits().removeTag("b", "work")).isTrue();
    assertThat(edits().removeTag("b", "work")).isFalse();
    assertThat(database.sessions().tagged("work")).containsExactly(Rows.session("a"));
    assertThat(database.sessions().tags("b")).containsExactly("旅行");
  }

  @Test
  void removedSessionsTakeTheirTopicsAndMessages() {
    sessions("a", "b", "c");
    database.topics().insertAll(List.of(Rows.topic("t", "a"), Rows.topic("u", "c")));
    messages(
        Rows.message("m", "a", "t", null, 0, Rows.NOON),
        Rows.message("n", "b"),
        Rows.message("o", "c"));

    assertThat(edits().delete(List.of("a", "b", "gone"))).isEqualTo(2);
    assertThat(database.library().counts()).isEqualTo(new StoreCounts(0, 0, 1, 1, 1, 0, 0, 0));
    assertThat(database.overview().isEmpty()).isFalse();

    assertThat(edits().clear()).isEqualTo(1);
    assertThat(database.library().counts()).isEqualTo(new StoreCounts(0, 0, 0, 0, 0, 0, 0, 0));
    assertThat(database.overview().isEmpty()).isTrue();
  }

  private SessionEditDao edits() {
    return database.sessionEdits();
  }
}

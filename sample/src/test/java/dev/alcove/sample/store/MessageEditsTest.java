// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.ConstraintException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages that are added in batches, changed in part, and removed. */
class MessageEditsTest extends StoreTest {

  private static final Instant LATER = Rows.NOON.plusSeconds(60);

  @BeforeEach
  void fill() {
    sessions("s", "other");
    database.topics().insertAll(List.of(Rows.topic("t", "s")));
    messages(
        Rows.message("m", "s"),
        Rows.message("n", "s", "t", "m", 0, Rows.NOON),
        Rows.message("o", "other"));
  }

  @Test
  void batchAddsWhatIsNewAndSaysWhatBecameOfTheRest() {
    Batch<Message> batch =
        database
            .messages()
            .insertEach(
                List.of(
                    Rows.message("m", "s"),
                    Rows.message("p", "s"),
                    Rows.message("q", "gone"),
                    Rows.message("", "other")));

    assertThat(batch.added()).hasSize(2);
    assertThat(batch.added().get(0)).isEqualTo(stored("p"));
    assertThat(batch.added().get(1).id()).startsWith("msg_");
    assertThat(batch.skipped()).containsExactly(Rows.message("m", "s"));
    assertThat(batch.refused()).hasSize(1);
    assertThat(batch.refused().get(0)).contains("FOREIGN KEY");
    assertThat(database.messages().existing(List.of("m", "p", "q"))).containsExactly("m", "p");
    assertThat(database.sessions().byId("s").messageCount()).isEqualTo(3);
  }

  @Test
  void batchKeepsTheTimesThatItIsGiven() {
    Instant old = Instant.parse("2020-02-29T23:59:59.999Z");
    database.messages().insertEach(List.of(Rows.message("p", "s", null, null, 0, old)));

    assertThat(stored("p").createdAt()).isEqualTo(old);
    assertThat(stored("p").updatedAt()).isEqualTo(old);
  }

  @Test
  void putAddsAMessageOrWritesAllOfIt() {
    Message added = database.messageEdits().put(Rows.message("p", "s"));
    assertThat(added).isEqualTo(stored("p"));

    Message put = database.messageEdits().put(Rows.answer("p", "other", "o"));
    assertThat(put.number()).isEqualTo(added.number());
    assertThat(put.parentId()).isEqualTo("o");
    assertThat(stored("p")).isEqualTo(put);
    assertThat(database.sessions().byId("s").messageCount()).isEqualTo(2);
    assertThat(database.sessions().byId("other").messageCount()).isEqualTo(2);
  }

  @Test
  void messageThatIsPutKeepsItsAnswersAndFiles() {
    database.library().insertFiles(List.of(Rows.file("f", "m")));

    database.messageEdits().putAll(List.of(Rows.message("m", "s"), Rows.message("new", "s")));

    assertThat(database.messages().replies("m")).hasSize(1);
    assertThat(database.library().file("f").getMessageId()).isEqualTo("m");
  }

  @Test
  void putIsForAllOrForNone() {
    assertThrows(
        ConstraintException.class,
        () ->
            database
                .messageEdits()
                .putAll(List.of(Rows.message("p", "s"), Rows.message("q", "gone"))));
    assertThat(database.messages().byId("p")).isEmpty();
  }

  @Test
  void editChangesWhatItNamesAndTheTime() {
    assertThat(database.messageEdits().edit("m", MessageEdit.content("new"), LATER)).isTrue();
    assertThat(database.messageEdits().edit("m", MessageEdit.favorite(true), LATER)).isTrue();

    Message message = stored("m");
    assertThat(message.content()).isEqualTo("new");
    assertThat(message.favorite()).isTrue();
    assertThat(message.role()).isEqualTo(Role.USER);
    assertThat(message.updatedAt()).isEqualTo(LATER);
    assertThat(message.createdAt()).isEqualTo(Rows.NOON);
    assertThat(database.messageEdits().edit("gone", MessageEdit.content("new"), LATER)).isFalse();
  }

  @Test
  void editOfManyTellsHowManyAndLeavesTheirTimes() {
    MessageEdit edit = new MessageEdit(Role.TOOL, "bot", null, null, "model");

    assertThat(database.messageEdits().editAll(List.of("m", "o", "gone"), edit)).isEqualTo(2);
    assertThat(database.messageEdits().editAll(List.of(), edit)).isEqualTo(0);

    assertThat(stored("o").role()).isEqualTo(Role.TOOL);
    assertThat(stored("o").author()).isEqualTo("bot");
    assertThat(stored("o").content()).isEqualTo("text of o");
    assertThat(stored("o").updatedAt()).isEqualTo(Rows.NOON);
    assertThat(stored("n").role()).isEqualTo(Role.USER);
  }

  @Test
  void partsOfAToolCallAreSetOneByOne() {
    edits().editPlugin("m", new PluginCall("search", null, "{}", null), Rows.NOON);
    edits().editPlugin("m", new PluginCall(null, "find", "{\"q\":1}", null), LATER);

    assertThat(stored("m").plugin()).isEqualTo(new PluginCall("search", "find", "{\"q\":1}", null));
  }

  @Test
  void stateOfAPluginIsMergedOneLevelDeep() {
    assertThat(edits().mergePluginState("m", "{\"a\":{\"x\":1},\"b\":2}", Rows.NOON)).isTrue();
    assertThat(edits().mergePluginState("m", "{\"a\":{\"y\":3},\"b\":null}", LATER)).isTrue();
    assertThat(edits().mergeVoice("m", "{\"voice\":\"low\"}", LATER)).isTrue();

    assertThat(stored("m").metadata())
        .isEqualTo("{\"pluginState\":{\"a\":{\"y\":3}},\"tts\":{\"voice\":\"low\"}}");
    assertThat(edits().mergePluginState("gone", "{}", LATER)).isFalse();
  }

  @Test
  void stateThatIsNoObjectIsRefusedAndNothingIsLost() {
    edits().setMetadata("m", "[1]", Rows.NOON);

    assertThrows(
        IllegalArgumentException.class, () -> edits().mergePluginState("m", "{\"a\":1}", LATER));
    assertThat(stored("m").metadata()).isEqualTo("[1]");
  }

  @Test
  void errorAndTranslationAreSetAndTakenBack() {
    edits().setError("m", "{\"type\":\"timeout\"}", LATER);
    edits().translate("m", new Translation("en", "zh-CN", "你好"), LATER);
    assertThat(stored("m").error()).contains("timeout");
    assertThat(stored("m").translation().content()).isEqualTo("你好");

    edits().setError("m", null, LATER);
    edits().translate("m", new Translation(null, null, null), LATER);
    assertThat(stored("m").error()).isNull();
    assertThat(stored("m").translation()).isNull();
  }

  @Test
  void messagesAreRemovedByIdAndTheirAnswersStay() {
    assertThat(edits().delete(List.of("m", "gone"))).isEqualTo(1);
    assertThat(stored("n").parentId()).isNull();
    assertThat(edits().delete(List.of())).isEqualTo(0);
  }

  @Test
  void messagesOfATopicOrOfNoneAreRemoved() {
    assertThat(edits().deleteOf("s", null)).isEqualTo(1);
    assertThat(database.messages().existing(List.of("m", "n", "o"))).containsExactly("n", "o");
    assertThat(edits().deleteOf("other", "t")).isEqualTo(0);
    assertThat(edits().deleteOfTopic("t")).isEqualTo(1);
    assertThat(database.topics().byId("t")).isNotNull();
  }

  @Test
  void clearLeavesSessionsWithoutMessages() {
    assertThat(edits().clear()).isEqualTo(3);

    assertThat(database.library().counts()).isEqualTo(new StoreCounts(0, 0, 2, 1, 0, 0, 0, 0));
    assertThat(database.sessions().byId("s").messageCount()).isEqualTo(0);
  }

  private MessageEditDao edits() {
    return database.messageEdits();
  }
}

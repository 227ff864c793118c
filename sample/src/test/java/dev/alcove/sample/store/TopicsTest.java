// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.FullTextQuery;
import dev.alcove.PageRequest;
import dev.alcove.error.ConstraintException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subjects inside sessions: made, found, marked and removed. */
class TopicsTest extends StoreTest {

  private static final Instant LATER = Rows.NOON.plusSeconds(60);

  @BeforeEach
  void fill() {
    sessions("s", "other");
    database
        .topics()
        .insertAll(List.of(Rows.topic("a", "s"), Rows.topic("b", "s"), Rows.topic("c", "other")));
    messages(
        Rows.message("m", "s"),
        Rows.message("n", "s", "a", null, 0, Rows.NOON),
        Rows.message("o", "other", "c", null, 0, Rows.NOON));
  }

  @Test
  void newTopicTakesTheMessagesOfItsSessionThatItIsMadeFor() {
    Topic topic =
        database.topics().begin(new NewTopic("s", "new"), List.of("m", "n", "o", "gone"), LATER);

    assertThat(database.topics().byId(topic.id())).isEqualTo(topic);
    assertThat(topic.favorite()).isFalse();
    assertThat(ids(database.history().ofTopic(topic.id()))).containsExactly("m", "n");
    assertThat(stored("m").updatedAt()).isEqualTo(LATER);
    assertThat(stored("o").topicId()).isEqualTo("c");
  }

  @Test
  void topicOfNoSessionIsRefusedAndTakesNoMessages() {
    assertThrows(
        ConstraintException.class,
        () -> database.topics().begin(new NewTopic("gone", "new"), List.of("m"), LATER));
    assertThat(stored("m").topicId()).isNull();
  }

  @Test
  void batchSkipsTopicsThatAreThere() {
    Batch<Topic> batch =
        database
            .topics()
            .insertEach(List.of(Rows.topic("a", "s"), Rows.topic("d", "s"), Rows.topic("", "s")));

    assertThat(batch.added()).hasSize(2);
    assertThat(batch.added().get(1).id()).hasLength(21);
    assertThat(batch.skipped()).containsExactly(Rows.topic("a", "s"));
    assertThat(database.topics().count("s")).isEqualTo(4);
  }

  @Test
  void topicThatIsPutKeepsItsMessages() {
    Topic put =
        database
            .topics()
            .put(new Topic("a", "s", "put", true, null, Rows.NOON.plusSeconds(9), Rows.NOON));

    assertThat(put.title()).isEqualTo("put");
    assertThat(put.createdAt()).isEqualTo(Rows.NOON);
    assertThat(ids(database.history().ofTopic("a"))).containsExactly("n");
  }

  @Test
  void editChangesWhatItNames() {
    assertThat(database.topics().edit("a", "new", null, LATER)).isTrue();
    assertThat(database.topics().edit("a", null, true, LATER)).isTrue();

    assertThat(database.topics().byId("a"))
        .isEqualTo(new Topic("a", "s", "new", true, null, Rows.NOON, LATER));
    assertThat(database.topics().edit("gone", "new", null, LATER)).isFalse();
  }

  @Test
  void togglingTellsTheNewState() {
    assertThat(database.topics().toggle("a", LATER)).isTrue();
    assertThat(database.topics().toggle("a", LATER)).isFalse();
    assertThat(database.topics().byId("a").updatedAt()).isEqualTo(LATER);

    assertThrows(NoSuchElementException.class, () -> database.topics().toggle("gone", LATER));
  }

  @Test
  void favouritesStandOnTheFirstPage() {
    database.topics().insertAll(List.of(Rows.topic("d", "s")));
    database.topics().edit("b", "newest", null, LATER);
    database.topics().toggle("d", Rows.NOON);

    assertThat(topicIds(database.topics().page("s", PageRequest.first(2)).items()))
        .containsExactly("d", "b")
        .inOrder();
    assertThat(
            topicIds(
                database
                    .topics()
                    .page("s", database.topics().page("s", PageRequest.first(2)).next())
                    .items()))
        .containsExactly("a");
  }

  @Test
  void topicsAreFoundByTitleAndByTheWordsOfTheirMessagesInOneSessionOrInAll() {
    database.messageEdits().edit("n", MessageEdit.content("lemon tree"), Rows.NOON);
    database.messageEdits().edit("m", MessageEdit.content("lemon of no topic"), Rows.NOON);
    database.topics().edit("b", "My Lemons", null, LATER);
    database.topics().edit("c", "more lemons", null, Rows.NOON);

    assertThat(found("lemon", null)).containsExactly("b", "a", "c").inOrder();
    assertThat(found("lemon", "s")).containsExactly("b", "a").inOrder();
    assertThat(found("tree", null)).containsExactly("a");
    assertThat(found("100%", null)).isEmpty();
  }

  @Test
  void removedTopicsTakeTheirMessages() {
    assertThat(database.topics().deleteAll(List.of("a", "gone"))).isEqualTo(1);
    assertThat(database.messages().existing(List.of("m", "n", "o"))).containsExactly("m", "o");

    assertThat(database.topics().deleteOfSession("s")).isEqualTo(1);
    assertThat(topicIds(database.topics().all())).containsExactly("c");
    assertThat(database.messages().count("s")).isEqualTo(1);

    assertThat(database.topics().clear()).isEqualTo(1);
    assertThat(database.messages().existing(List.of("m", "n", "o"))).containsExactly("m");
  }

  private List<String> found(String text, String session) {
    return topicIds(
        database
            .topics()
            .matching(LikePattern.containing(text), FullTextQuery.words(text), session));
  }

  private static List<String> topicIds(List<Topic> topics) {
    return topics.stream().map(Topic::id).toList();
  }

  private static List<String> ids(List<Message> messages) {
    return messages.stream().map(Message::id).toList();
  }
}

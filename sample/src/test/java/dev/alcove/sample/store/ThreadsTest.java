// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.PageRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who answers whom. */
class ThreadsTest extends StoreTest {

  @BeforeEach
  void session() {
    sessions("s");
  }

  @Test
  void everyMessageStandsBeforeItsAnswers() {
    messages(
        Rows.message("root", "s"),
        later("second", "root", 2),
        later("first", "root", 1),
        later("toSecond", "second", 3),
        later("toFirst", "first", 9));

    assertThat(thread("root"))
        .containsExactly("0 root", "1 first", "2 toFirst", "1 second", "2 toSecond")
        .inOrder();
    assertThat(thread("second")).containsExactly("0 second", "1 toSecond").inOrder();
  }

  @Test
  void answersOfOneTimeStandByPositionThenId() {
    messages(
        Rows.message("root", "s"),
        at("b", "root", 10),
        at("a", "root", 10),
        at("c", "root", 9),
        at("toC", "c", 11));

    assertThat(thread("root")).containsExactly("0 root", "1 c", "2 toC", "1 a", "1 b").inOrder();
  }

  @Test
  void idThatBeginsLikeAnotherDoesNotComeBetweenAMessageAndItsAnswers() {
    messages(
        Rows.message("root", "s"),
        at("x", "root", 1),
        at("x-1", "root", 1),
        at("x 1", "root", 1),
        at("y", "x", 2));

    assertThat(thread("root")).containsExactly("0 root", "1 x", "2 y", "1 x 1", "1 x-1").inOrder();
  }

  @Test
  void startIsFoundFromAnyDepth() {
    messages(Rows.message("m0", "s"));
    for (int depth = 1; depth <= 300; depth++) {
      messages(Rows.answer("m" + depth, "s", "m" + (depth - 1)));
    }

    assertThat(database.messages().threadStart("m300")).isEqualTo("m0");
    assertThat(database.messages().threadStart("m0")).isEqualTo("m0");
    assertThat(database.messages().thread("m0")).hasSize(301);
    assertThat(database.messages().threadStart("gone")).isNull();
    assertThat(database.messages().thread("gone")).isEmpty();
  }

  @Test
  void circleOfAnswersComesToAnEnd() {
    messages(Rows.message("m", "s"), Rows.answer("n", "s", "m"));
    execute("UPDATE messages SET parent_id = 'n' WHERE id = 'm'");

    assertThat(database.messages().thread("m")).isNotEmpty();
    assertThat(database.messages().threadStart("m")).isAnyOf("m", "n");
  }

  @Test
  void repliesOfOneTimeStandByPosition() {
    messages(Rows.message("root", "s"), at("b", "root", 2), at("a", "root", 3), at("c", "root", 1));

    assertThat(database.messages().replies("root").stream().map(Message::id))
        .containsExactly("c", "b", "a")
        .inOrder();
  }

  @Test
  void historyOfOneTimeStandsByPosition() {
    messages(at("b", null, 2), at("a", null, 10), at("c", null, 1));

    assertThat(
            database.messages().history("s", PageRequest.first(2)).items().stream()
                .map(Message::id))
        .containsExactly("c", "b")
        .inOrder();
    assertThat(
            database
                .messages()
                .history("s", database.messages().history("s", PageRequest.first(2)).next())
                .items()
                .stream()
                .map(Message::id))
        .containsExactly("a");
    assertThat(database.messages().newest("s", 2).stream().map(Message::id))
        .containsExactly("a", "b")
        .inOrder();
  }

  @Test
  void messageWithAParentIsNotAdopted() {
    messages(Rows.message("m", "s"), Rows.message("n", "s"), Rows.message("o", "s"));

    assertThat(database.messages().adopt("o", "m")).isTrue();
    assertThat(database.messages().adopt("o", "n")).isFalse();
    assertThat(database.messages().byId("o").orElseThrow().parentId()).isEqualTo("m");
  }

  private List<String> thread(String id) {
    return database.messages().thread(id).stream()
        .map(each -> each.depth() + " " + each.message().id())
        .toList();
  }

  private static Message later(String id, String parentId, int seconds) {
    return Rows.message(id, "s", null, parentId, 0, Rows.NOON.plus(Duration.ofSeconds(seconds)));
  }

  private static Message at(String id, @Nullable String parentId, int position) {
    return Rows.message(id, "s", null, parentId, position, Rows.NOON);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.alcove.sample.store.MessageHit.WORD_BEGINS;
import static dev.alcove.sample.store.MessageHit.WORD_ENDS;

import dev.alcove.FullTextQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages are found by their words, whatever happened to them. */
class SearchTest extends StoreTest {

  private int minutes;

  @Test
  void allWordsAreWantedInAnyOrderNewestFirst() {
    send("The lemon tree is old.");
    send("Old news, no tree.");
    send("A tree, an old one, and a lemon.");

    assertThat(found(FullTextQuery.words("old LEMON tree")))
        .containsExactly("A tree, an old one, and a lemon.", "The lemon tree is old.")
        .inOrder();
    assertThat(found(FullTextQuery.phrase("lemon tree"))).containsExactly("The lemon tree is old.");
    assertThat(found(FullTextQuery.words("lem"))).isEmpty();
    assertThat(found(FullTextQuery.prefix("old lem"))).hasSize(2);
  }

  @Test
  void chineseWordsAreFoundInTheMidstOfASentence() {
    send("周末想看一部老电影，有什么推荐？");
    send("我家有一张照片，影子很长，有电。");

    assertThat(found(FullTextQuery.words("电影"))).containsExactly("周末想看一部老电影，有什么推荐？");
    assertThat(found(FullTextQuery.words("影"))).hasSize(2);
  }

  @Test
  void excerptShowsWhereTheWordsStand() {
    send("first of all " + "and so on ".repeat(90) + "a lemon tree");
    send("周末下雨就不出门了，那就在家放一部，把手机收起来，电影才看得进去。");

    assertThat(excerpts("lemon"))
        .containsExactly("…" + "so on and ".repeat(5) + "so on a [lemon] tree");
    assertThat(excerpts("电影")).containsExactly("…那就在家放一部，把手机收起来，[电影]才看得进去。");
  }

  @Test
  void translationIsFoundAndShown() {
    send("frost tonight");
    execute("UPDATE messages SET translate_content = 'heute Nacht Frost'");

    assertThat(excerpts("nacht")).containsExactly("heute [Nacht] Frost");
    assertThat(excerpts("tonight")).containsExactly("frost [tonight]");
  }

  @Test
  void changedMessageIsFoundByWhatItSaysNow() {
    Message sent = send("before");
    change(Rows.message(sent.id(), "s"));

    assertThat(found(FullTextQuery.words("before"))).isEmpty();
    assertThat(found(FullTextQuery.phrase("text of"))).containsExactly("text of " + sent.id());
  }

  @Test
  void whatIsGoneIsNotFound() {
    send("one");
    sessions("other");
    Message kept = database.messages().send(new NewMessage("other", null, Role.USER, "one"));
    database.sessions().delete(Rows.session("s"));

    List<MessageHit> hits = database.messages().matching(FullTextQuery.words("one"), 9);
    assertThat(hits.stream().map(MessageHit::id).toList()).containsExactly(kept.id());
    assertThat(database.messages().clear("other")).isEqualTo(1);
    assertThat(found(FullTextQuery.words("one"))).isEmpty();
  }

  @Test
  void compactedFileFindsTheSame() {
    Message gone = send("one");
    send("two");
    database.messages().deleteAll(List.of(gone));
    database.maintenance().vacuum();

    assertThat(found(FullTextQuery.words("two"))).containsExactly("two");
  }

  @Test
  void whateverIsTypedIsNoMistake() {
    send("100% of snake_case in C:\\x, \"quoted\"");

    for (String typed : List.of("100%", "snake_case", "C:\\x", "\"quoted", "NOT x", "x*", "(of")) {
      FullTextQuery words = FullTextQuery.words(typed);
      assertWithMessage(typed).that(found(words)).hasSize(typed.equals("NOT x") ? 0 : 1);
    }
    for (String typed : List.of("", " ", "%", "\"", "*", "()")) {
      assertWithMessage(typed).that(found(FullTextQuery.words(typed))).isEmpty();
    }
  }

  @Test
  void sessionsAreFoundByTheirTitlesAndByTheWordsOfTheirMessages() {
    sessions("s", "titled", "neither");
    send("lemon tree");
    database.sessions().rename("titled", "My lemons", Rows.NOON);

    assertThat(
            database.sessions().matching("%lemon%", FullTextQuery.words("lemon")).stream()
                .map(Session::id)
                .toList())
        .containsExactly("s", "titled");
  }

  @Test
  void whoLooksForNothingFindsNothing() {
    send("lemon tree");
    database.sessions().rename("s", "", Rows.NOON);
    database.topics().insertAll(List.of(Rows.topic("t", "s")));

    for (String typed : List.of("", "  ")) {
      String pattern = LikePattern.containing(typed);
      FullTextQuery words = FullTextQuery.words(typed);
      assertThat(database.sessions().matching(pattern, words)).isEmpty();
      assertThat(database.topics().matching(pattern, words, null)).isEmpty();
    }
  }

  private Message send(String content) {
    if (database.sessions().byId("s") == null) {
      sessions("s");
    }
    Message sent = database.messages().send(new NewMessage("s", null, Role.USER, content));
    execute(
        "UPDATE messages SET created_at = '2026-01-02T12:0%d:00.000Z' WHERE id = '%s'"
            .formatted(minutes++, sent.id()));
    return sent;
  }

  private List<String> found(FullTextQuery words) {
    return database.messages().matching(words, 9).stream()
        .map(hit -> stored(hit.id()).content())
        .toList();
  }

  private List<String> excerpts(String words) {
    return database.messages().matching(FullTextQuery.words(words), 9).stream()
        .map(hit -> hit.excerpt().replace(WORD_BEGINS, '[').replace(WORD_ENDS, ']'))
        .toList();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A history that is read piece by piece. */
class HistoryTest extends StoreTest {

  @Test
  void piecesMeetEveryMessageOnceAlsoWhereTimesAndPositionsAreEqual() {
    sessions("s", "other");
    Random random = new Random(3);
    List<Message> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      all.add(
          Rows.message(
              "m" + random.nextInt(1_000_000) + "-" + i,
              i % 9 == 0 ? "other" : "s",
              null,
              null,
              random.nextInt(3),
              Rows.NOON.plusSeconds(random.nextInt(4))));
    }
    database.messages().insertAll(all);

    List<String> met = new ArrayList<>();
    Page<Message> piece = database.messages().history("s", PageRequest.first(7));
    met.addAll(ids(piece.items()));
    while (piece.hasNext()) {
      piece = database.messages().history("s", piece.next());
      met.addAll(ids(piece.items()));
    }

    assertThat(met).containsExactlyElementsIn(ids(database.history().ofSession("s"))).inOrder();
  }

  @Test
  void wholeHistoriesComeInTheOrderInWhichTheyWereWritten() {
    sessions("s", "other");
    database.topics().insertAll(List.of(Rows.topic("t", "s")));
    messages(
        Rows.message("c", "s", "t", null, 1, Rows.NOON),
        Rows.message("b", "s", "t", null, 0, Rows.NOON),
        Rows.message("a", "s", null, null, 0, Rows.NOON.plusSeconds(1)),
        Rows.message("o", "other"));
    database.messageEdits().edit("b", MessageEdit.favorite(true), Rows.NOON.plusSeconds(9));

    assertThat(ids(database.history().ofSession("s"))).containsExactly("b", "c", "a").inOrder();
    assertThat(ids(database.history().ofTopic("t"))).containsExactly("b", "c").inOrder();
    assertThat(ids(database.history().all())).containsExactly("c", "o", "a", "b").inOrder();
  }

  @Test
  void historyOfOneRoleComesInTheOrderThatIsWanted() {
    sessions("s");
    for (int i = 0; i < 4; i++) {
      messages(Rows.message("m" + i, "s", null, null, i, Rows.NOON));
    }
    MessageEdit answer = new MessageEdit(Role.ASSISTANT, null, null, null, null);
    database.messageEdits().editAll(List.of("m1", "m3"), answer);

    assertThat(ids(ordered(Role.ASSISTANT, MessageOrder.NEWEST_FIRST)))
        .containsExactly("m3", "m1")
        .inOrder();
    assertThat(
            ids(
                database
                    .history()
                    .ordered(
                        "s",
                        Role.USER,
                        MessageOrder.OLDEST_FIRST,
                        database
                            .history()
                            .ordered(
                                "s", Role.USER, MessageOrder.OLDEST_FIRST, PageRequest.first(1))
                            .next())
                    .items()))
        .containsExactly("m2");
    assertThat(ordered(null, MessageOrder.OLDEST_FIRST)).hasSize(4);
    assertThat(ids(database.history().recent("s", 2))).containsExactly("m2", "m3").inOrder();
  }

  @Test
  void pageOfATopicPutsParentsBeforeTheirChildren() {
    sessions("s");
    messages(
        Rows.message("child", "s", null, "parent", 0, Rows.NOON),
        Rows.message("parent", "s", null, "first", 1, Rows.NOON),
        Rows.message("first", "s", null, null, 2, Rows.NOON),
        Rows.message("far", "s", null, null, 3, Rows.NOON),
        Rows.message("near", "s", null, "far", 4, Rows.NOON));

    assertThat(ids(database.history().pageParentsFirst("s", null, PageRequest.first(4)).items()))
        .containsExactly("first", "parent", "child", "far")
        .inOrder();
    assertThat(
            ids(
                database
                    .history()
                    .pageParentsFirst(
                        "s",
                        null,
                        database.history().pageParentsFirst("s", null, PageRequest.first(4)).next())
                    .items()))
        .containsExactly("near");
    assertThat(ids(database.history().page("s", null, PageRequest.first(2)).items()))
        .containsExactly("child", "parent")
        .inOrder();
  }

  @Test
  void messagesThatAnswerEachOtherInACircleComeOnce() {
    sessions("s");
    messages(Rows.answer("a", "s", "b"), Rows.answer("b", "s", "c"), Rows.answer("c", "s", "a"));

    assertThat(ids(database.history().pageParentsFirst("s", null, PageRequest.first(9)).items()))
        .containsExactly("b", "c", "a");
  }

  private List<Message> ordered(Role role, MessageOrder order) {
    return database.history().ordered("s", role, order, PageRequest.first(9)).items();
  }

  private static List<String> ids(List<Message> messages) {
    return messages.stream().map(Message::id).toList();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.FullTextQuery;
import dev.alcove.ListChanges;
import dev.alcove.SqlQuery;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.error.ConstraintException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Sentences about which live queries a change wakes. */
public final class WakingBehaviour {

  private static final Chat ONE = new Chat("one", "First", "Ab", 1, false);
  private static final Chat TWO = new Chat("two", "Second", null, 2, true);

  private final Watch watch;
  private final LiveDao live;
  private final WriteDao writes;

  public WakingBehaviour(LiveDatabase other) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "waking");
    watch = new Watch(JdbcDriver.file(folder.resolve("live.db")));
    live = watch.database().live();
    writes = watch.database().writes();
  }

  private static Message message(long id, String chat, Long parent) {
    return new Message(id, chat, parent, (int) id, Role.USER, "text " + id, false);
  }

  /** Two chats with two messages each; the second of a chat answers the first. */
  private void fill() {
    writes.insert(ONE, TWO);
    writes.insert(
        message(1, "one", null),
        message(2, "one", 1L),
        message(3, "two", null),
        message(4, "two", 3L));
    writes.upsert(new Tag(1, "good", 1));
    writes.upsert(new Tag(3, "good", 1));
  }

  /** Subscribes to everything, for both chats where a chat is asked for. */
  private void watchAll() {
    for (String chat : List.of("one", "two")) {
      watch.to("history " + chat, live.history(chat));
      watch.to("count " + chat, live.count(chat));
      watch.to("title " + chat, live.title(chat));
      watch.to("find " + chat, live.find(chat));
      watch.to("whole " + chat, live.whole(chat));
      watch.to("favorites " + chat, live.favorites(chat, null, Order.OLDEST));
      watch.to("latest " + chat, live.latest(chat));
    }
    watch.to("code ab", live.byCode("AB"));
    watch.to("number 1", live.byNumber(1));
    watch.to("titles", live.titles());
    watch.to("chats", live.chats());
    watch.to("favorites", live.favorites(null, null, Order.NEWEST));
    watch.to("among", live.among(List.of(1L, 3L)));
    watch.to("tags 1", live.tags(1));
    watch.to("tags 3", live.tags(3));
    watch.to("search", live.search(FullTextQuery.words("text 2")));
    watch.to("thread", live.thread(1));
    watch.to("raw", live.raw(SqlQuery.of("SELECT name FROM tags")));
  }

  /** What reads messages of the first chat, whatever of them. */
  private static final String[] OF_CHAT_ONE = {
    "history one", "count one", "whole one", "favorites one", "latest one"
  };

  /** What reads messages of all chats, whatever of them. */
  private static final String[] OF_ALL_CHATS = {
    "chats", "favorites", "among", "search", "thread", "raw"
  };

  private static Set<String> and(String[]... names) {
    Set<String> all = new TreeSet<>();
    for (String[] each : names) {
      all.addAll(List.of(each));
    }
    return all;
  }

  public void insertWakesItsChatAndWhoReadsAll() {
    fill();
    watchAll();
    assertThat(watch.woken(() -> writes.insert(message(5, "one", null))))
        .isEqualTo(and(OF_CHAT_ONE, OF_ALL_CHATS));
    assertThat(watch.woken(() -> writes.insert(message(6, null, null))))
        .isEqualTo(and(OF_ALL_CHATS));
    assertThat(watch.woken(() -> writes.ignore(message(6, "one", null)))).isEmpty();
  }

  public void deleteDoesTheSame() {
    fill();
    watchAll();
    assertThat(watch.woken(() -> writes.delete(message(2, "one", 1L))))
        .isEqualTo(and(OF_CHAT_ONE, OF_ALL_CHATS));
    assertThat(watch.woken(() -> writes.delete(message(2, "one", 1L)))).isEmpty();
  }

  public void updateWakesWhoReadsTheColumn() {
    fill();
    watchAll();
    Message changed = new Message(1, "one", null, 1, Role.USER, "other text", false);
    assertThat(watch.woken(() -> writes.update(changed)))
        .containsExactly("history one", "whole one", "search");
    assertThat(watch.woken(() -> writes.update(changed))).isEmpty();
    assertThat(watch.woken(() -> writes.favorite(1, true)))
        .containsExactly("history one", "whole one", "favorites one", "favorites");
    assertThat(watch.woken(() -> writes.favorite(1, true))).isEmpty();
    assertThat(watch.woken(() -> writes.favorite(99, true))).isEmpty();
    assertThat(watch.woken(() -> writes.upsert(message(1, "one", null))))
        .containsExactly("history one", "whole one", "favorites one", "favorites", "search");
  }

  public void rowsOfOtherTablesWakeNobodyElse() {
    fill();
    watchAll();
    assertThat(watch.woken(() -> writes.update(new Chat("one", "New", "Ab", 1, false))))
        .containsExactly("title one", "find one", "whole one", "code ab", "titles", "chats");
    assertThat(watch.woken(() -> writes.update(new Chat("two", "Second", null, 2, false))))
        .containsExactly("find two", "whole two");
    assertThat(watch.woken(() -> writes.insert(new Chat("three", "Third", null, 3, false))))
        .containsExactly("titles", "chats");
    assertThat(watch.woken(() -> writes.delete(new Chat("three", "Third", null, 3, false))))
        .containsExactly("titles", "chats");
  }

  public void replaceThatMovesARowWakesBothChats() {
    fill();
    watchAll();
    assertThat(watch.woken(() -> writes.replace(message(2, "two", null))))
        .containsAtLeast("history one", "history two", "count one", "count two", "chats");
    assertThat(watch.woken(() -> writes.move("two", "one")))
        .containsAtLeast("history one", "history two", "count one", "count two", "chats");
    assertThat(live.count("two").get()).isEqualTo(0);
  }

  public void cascadesWakeWhoReadsTheChildren() {
    fill();
    watchAll();
    assertThat(watch.woken(() -> writes.delete(TWO)))
        .isEqualTo(
            and(
                new String[] {
                  "history two", "count two", "whole two", "favorites two", "latest two"
                },
                OF_ALL_CHATS,
                new String[] {"title two", "find two", "titles"}));
  }

  public void cascadesOfATableToItselfDoToo() {
    fill();
    watchAll();
    writes.insert(message(7, "two", 2L));
    assertThat(watch.woken(() -> writes.delete(message(1, "one", null))))
        .containsAtLeast("history one", "history two", "count two", "thread");
    assertThat(live.count("two").get()).isEqualTo(2);
  }

  public void keysAreEqualAsTheirColumnComparesThem() {
    fill();
    watchAll();
    assertThat(watch.woken(() -> writes.insert(new Chat("three", "Third", "aB", 3, false))))
        .containsExactly("code ab", "titles", "chats");
    assertThat(watch.woken(() -> writes.insert(new Chat("four", "Fourth", "ac", 4, false))))
        .containsExactly("titles", "chats");
    // The same to the column's collation, but another text for who reads it.
    assertThat(watch.woken(() -> writes.update(new Chat("three", "Third", "AB", 3, false))))
        .containsExactly("code ab");
  }

  public void numbersMayBeWrittenAsText() {
    fill();
    watchAll();
    assertThat(watch.woken(() -> writes.insertNumberAsText()))
        .containsExactly("number 1", "titles", "chats");
    assertThat(watch.woken(() -> writes.numberAsLongerText())).isEmpty();
    assertThat(watch.woken(() -> writes.otherNumberAsText())).containsExactly("number 1");
  }

  public void keysMayBeNumbersOfAnySize() {
    fill();
    watch.to("pinned", live.pinned(true));
    watch.to("not pinned", live.pinned(false));
    watch.to("at 9", live.at(9));
    assertThat(watch.woken(() -> writes.insert(new Chat("x", "x", null, null, true))))
        .containsExactly("pinned");
    assertThat(watch.woken(() -> writes.update(new Chat("x", "x", null, null, false))))
        .containsExactly("pinned", "not pinned");
    assertThat(watch.woken(() -> writes.insert(message(9, "x", null)))).containsExactly("at 9");
    assertThat(watch.woken(() -> writes.insert(message(8, "x", null)))).isEmpty();
  }

  public void nullIsTheKeyOfNobody() {
    fill();
    writes.insert(message(5, null, null));
    watch.to("nobody", live.byCode(null));
    watch.to("number", live.byNumber(null));
    watch.to("one", live.count("one"));
    assertThat(watch.woken(() -> writes.insert(new Chat("x", "x", null, null, false)))).isEmpty();
    assertThat(watch.woken(() -> writes.delete(message(5, null, null)))).isEmpty();
    assertThat(watch.woken(() -> writes.move("one", null))).containsExactly("one");
    assertThat(watch.woken(() -> writes.put(1, "one"))).containsExactly("one");
  }

  public void tablesWithoutRowIdsAreWatchedToo() {
    fill();
    watchAll();
    assertThat(watch.woken(() -> writes.upsert(new Tag(1, "bad", 1))))
        .containsExactly("tags 1", "raw");
    assertThat(watch.woken(() -> writes.upsert(new Tag(1, "bad", 2))))
        .containsExactly("tags 1", "raw");
    assertThat(watch.woken(() -> writes.upsert(new Tag(1, "bad", 2)))).isEmpty();
    assertThat(watch.woken(() -> writes.deleteTags(3))).containsExactly("tags 3", "raw");
    assertThat(watch.woken(() -> writes.moveTags(1, 3))).containsExactly("tags 1", "tags 3", "raw");
  }

  public void rollbackWakesNobody() {
    fill();
    watchAll();
    assertThat(
            watch.woken(
                () -> {
                  try {
                    watch
                        .database()
                        .inTransaction(
                            () -> {
                              writes.clear();
                              throw new IllegalStateException("no");
                            });
                  } catch (IllegalStateException expected) {
                    assertThat(expected).hasMessageThat().isEqualTo("no");
                  }
                }))
        .isEmpty();
    assertThat(
            watch.woken(
                () ->
                    watch
                        .database()
                        .inTransaction(
                            () -> {
                              writes.insert(message(8, "two", null));
                              try {
                                watch
                                    .database()
                                    .inTransaction(
                                        () -> {
                                          writes.insert(message(9, "one", null));
                                          throw new IllegalStateException("inner");
                                        });
                              } catch (IllegalStateException inner) {
                                // The outer transaction goes on.
                              }
                            })))
        .doesNotContain("history one");
  }

  public void statementsOfTheUserWakeLikeOthers() {
    fill();
    watchAll();
    assertThat(watch.woken(() -> writes.write(3, "x")))
        .containsExactly("history two", "whole two", "search");
    assertThat(watch.woken(() -> writes.clear()))
        .containsAtLeast("history one", "history two", "chats");
    assertThat(watch.woken(() -> writes.clear())).isEmpty();
  }

  public void whateverIsWrittenWhoHasAnotherResultIsWoken() {
    fill();
    watchAll();
    Random random = new Random(5);
    String[] chats = {"one", "two", null};
    for (int i = 0; i < 600; i++) {
      long id = 1 + random.nextInt(9);
      String chat = chats[random.nextInt(3)];
      Long parent = random.nextInt(3) == 0 ? id % 4 + 1 : null;
      Role role = random.nextBoolean() ? Role.USER : Role.ASSISTANT;
      String text = "text " + random.nextInt(3);
      Message message = new Message(id, chat, parent, random.nextInt(3), role, text, id < 4);
      int kind = random.nextInt(12);
      watch.woken(
          () -> {
            try {
              write(kind, message, chats[(int) (id % 3)]);
            } catch (ConstraintException refused) {
              // There is no such parent, or there is such a row.
            }
          });
    }
    // Who reads the whole of a table is woken by each of its rows; hardly anybody else in vain.
    assertThat(watch.changes()).isAtLeast(1_000);
    assertThat(watch.vain()).isLessThan(watch.changes());
  }

  private void write(int kind, Message message, String other) {
    switch (kind) {
      case 0 -> writes.insert(message);
      case 1 -> writes.replace(message);
      case 2 -> writes.ignore(message);
      case 3 -> writes.upsert(message);
      case 4 -> writes.update(message);
      case 5 -> writes.delete(message);
      case 6 -> writes.move(message.chatId(), other);
      case 7 -> writes.favorite(message.id(), message.position() == 1);
      case 8 -> writes.upsert(new Tag(message.id() % 4, message.content(), message.position()));
      case 9 -> writes.moveTags(message.id(), message.position());
      case 10 ->
          writes.update(
              new Chat("one", message.content(), message.content(), message.position(), false));
      default ->
          watch
              .database()
              .inTransaction(
                  () -> {
                    writes.put(message.id(), other);
                    writes.write(message.id(), message.content());
                    writes.upsert(message);
                  });
    }
  }

  public void rowsOfAListAreTheSameIfTheirKeyIs() {
    fill();
    List<ListChanges<List<Message>>> told = new ArrayList<>();
    List<ListChanges<List<Tag>>> ofTags = new ArrayList<>();
    live.history("one").subscribeChanges(told::add);
    live.tags(1).subscribeChanges(ofTags::add);
    watch.runs();
    writes.write(2, "other");
    watch.runs();
    assertThat(told).hasSize(2);
    assertThat(told.get(1).updated()).isEqualTo(new int[] {1});
    assertThat(told.get(1).inserted()).isEmpty();
    writes.upsert(new Tag(1, "good", 9));
    watch.runs();
    assertThat(ofTags).hasSize(2);
    assertThat(ofTags.get(1).updated()).isEqualTo(new int[] {0});
    assertThat(ofTags.get(1).removed()).isEmpty();
  }

  public void ofFiveHundredChatsOneIsWoken() {
    List<Chat> chats = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      chats.add(new Chat("c" + i, "Chat " + i, null, i, false));
    }
    writes.insert(chats.toArray(new Chat[0]));
    for (Chat chat : chats) {
      watch.to(chat.id(), live.history(chat.id()));
    }
    for (int i = 0; i < 1_000; i++) {
      Message message = message(i + 1, "c7", null);
      writes.insert(message);
      assertThat(watch.runs()).containsExactly("c7");
    }
    assertThat((List<?>) watch.delivered("c7")).hasSize(1_000);
  }
}

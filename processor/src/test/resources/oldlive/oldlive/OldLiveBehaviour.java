// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package oldlive;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.Alcove;
import dev.alcove.LiveQuery;
import dev.alcove.driver.Driver;
import dev.alcove.error.AlcoveException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sentences about live queries; queries run when {@link #woken} says so. */
public final class OldLiveBehaviour {
  private static final String[] CHATS = {"one", "two", "three"};

  private final ConcurrentLinkedQueue<Runnable> work = new ConcurrentLinkedQueue<>();
  private final Map<String, LiveQuery<?>> queries = new LinkedHashMap<>();
  private final Map<String, Object> told = new LinkedHashMap<>();
  private final Set<String> woken = new TreeSet<>();
  private final OldLiveDatabase database;
  private final OldLiveDao live;

  public OldLiveBehaviour(Driver driver) {
    database = Alcove.builder(OldLiveDatabase.class, driver).executor(work::add).open();
    live = database.live();
    for (String chat : CHATS) {
      live.insert(new Chat(chat, "of " + chat));
      watch("lines " + chat, live.lines(chat));
      watch("favorites " + chat, live.favorites(chat));
      watch("title " + chat, live.title(chat));
    }
    watch("answers 1", live.answers(1));
    watch("answers 2", live.answers(2));
    watch("count", live.count());
    run(() -> {});
  }

  private <T> void watch(String name, LiveQuery<T> query) {
    queries.put(name, query);
    query.subscribe(
        value -> {
          told.put(name, String.valueOf(value));
          woken.add(name);
        });
  }

  /** Who was told something new; each knows then what is so. */
  private Set<String> run(Runnable write) {
    woken.clear();
    write.run();
    for (Runnable next = work.poll(); next != null; next = work.poll()) {
      next.run();
    }
    return woken;
  }

  private static Message message(long id, String chat, Long parent) {
    return new Message(id, chat, parent, "text " + id, false);
  }

  public void changesWakeTheirKeysAndWhoReadsAll() {
    assertThat(run(() -> live.replace(message(1, "one", null))))
        .containsExactly("lines one", "count");
    assertThat(run(() -> live.replace(message(2, "ONE", 1L))))
        .containsExactly("answers 1", "count");
    assertThat(run(() -> live.replace(message(2, "two", 1L)))).containsExactly("lines two");
    assertThat(run(() -> live.edit(2, "new"))).containsExactly("lines two", "answers 1");
    assertThat(run(() -> live.edit(2, "new"))).isEmpty();
    assertThat(run(() -> live.favorite(0, true))).containsExactly("favorites one", "favorites two");
    assertThat(run(() -> live.move("two", "three")))
        .containsExactly("lines two", "lines three", "favorites two", "favorites three");
    assertThat(run(() -> live.rename("ONE", "new"))).containsExactly("title one");
    assertThat(run(() -> live.deleteChat("three")))
        .containsExactly("lines three", "favorites three", "answers 1", "count", "title three");
  }

  public void rollbackWakesNobody() {
    assertThat(
            run(
                () -> {
                  try {
                    database.inTransaction(
                        () -> {
                          live.replace(message(1, "one", null));
                          throw new IllegalStateException();
                        });
                  } catch (IllegalStateException e) {
                    // As it should be.
                  }
                }))
        .isEmpty();
    assertThat(work).isEmpty();
  }

  public void noChangeIsEverMissed() {
    Random random = new Random(7);
    for (int i = 0; i < 1_500; i++) {
      List<String> before = new ArrayList<>();
      run(
          () -> {
            if (random.nextInt(3) > 0) {
              change(random, before);
            } else {
              database.inTransaction(
                  () -> {
                    change(random, before);
                    change(random, before);
                  });
            }
          });
      for (Map.Entry<String, LiveQuery<?>> query : queries.entrySet()) {
        assertWithMessage("%s after %s", query.getKey(), before)
            .that(told.get(query.getKey()))
            .isEqualTo(String.valueOf(query.getValue().get()));
      }
    }
  }

  private void change(Random random, List<String> before) {
    int kind = random.nextInt(12);
    long id = 1 + random.nextInt(6);
    long other = 1 + random.nextInt(6);
    String chat = CHATS[random.nextInt(3)];
    before.add(kind + " " + id + " " + other + " " + chat);
    try {
      change(kind, id, other, chat, random.nextBoolean());
    } catch (AlcoveException e) {
      before.add(Objects.toString(e.getMessage()));
    }
  }

  private void change(int kind, long id, long other, String chat, boolean flag) {
    switch (kind) {
      case 0, 1 -> live.replace(new Message(id, chat, flag ? other : null, "r" + other, flag));
      case 2, 3 -> live.ignore(new Message(id, chat, flag ? other : null, "i" + other, flag));
      case 4 -> live.move(flag ? chat : null, CHATS[(int) other % 3]);
      case 5 -> live.renumber(id, other);
      case 6 -> live.favorite(id, flag);
      case 7 -> live.edit(id, "e" + other);
      case 8 -> live.rename(chat, "t" + other);
      case 9 -> live.delete(id);
      case 10 -> live.insert(new Chat(chat, "back"));
      default -> {
        if (flag) {
          live.deleteChat(chat);
        } else {
          live.deleteAll();
        }
      }
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.Alcove;
import dev.alcove.LiveQuery;
import dev.alcove.error.AlcoveException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.ManualExecutor;
import dev.alcove.fixture.TalkDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Random statements, alone and in transactions, against the results before and after them. */
public class LivePropertyTest {
  private static final String[] CHATS = {"'a'", "'b'", "'c'", "NULL"};
  private static final String[] CLAUSES = {"", "", " OR REPLACE", " OR IGNORE", " OR FAIL"};

  private final ManualExecutor work = new ManualExecutor();
  private final List<Watched> watched = new ArrayList<>();

  private static final int SEEDS = Integer.getInteger("alcove.live.seeds", 40);

  /** A live query with what it has told last. */
  private static final class Watched {
    final AtomicInteger runs = new AtomicInteger();
    final LiveQuery<List<String>> query;
    List<String> told = List.of();

    Watched(TalkDatabase db, String sql, LiveRead... reads) {
      query = db.rows(runs, sql, reads);
      query.subscribe(value -> told = value);
    }
  }

  @Test
  void noChangeIsEverMissedAndFewRunsAreInVain() {
    int needed = 0;
    int inVain = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      watched.clear();
      try (TalkDatabase db =
          Alcove.builder(TalkDatabase.class, Drivers.inMemory()).executor(work).open()) {
        db.run("INSERT INTO chats VALUES ('a', 'A'), ('b', 'B'), ('c', 'C')");
        watch(db);
        work.runAll();
        for (int i = 0; i < 150; i++) {
          watched.forEach(each -> each.runs.set(0));
          List<List<String>> before = watched.stream().map(each -> each.told).toList();
          List<String> ran = change(db, random);
          work.runAll();
          for (int j = 0; j < watched.size(); j++) {
            Watched each = watched.get(j);
            int runs = each.runs.get();
            assertWithMessage("seed %s, query %s after %s", seed, j, ran)
                .that(each.told)
                .isEqualTo(each.query.get());
            assertThat(runs).isAtMost(1);
            boolean changed = !each.told.equals(before.get(j));
            needed += changed ? 1 : 0;
            inVain += runs > 0 && !changed ? 1 : 0;
          }
        }
      }
    }
    assertThat(needed).isGreaterThan(SEEDS * 100);
    assertThat((double) inVain / needed).isLessThan(0.2);
  }

  private void watch(TalkDatabase db) {
    for (String chat : List.of("a", "b", "c")) {
      watched.add(
          new Watched(
              db,
              "SELECT id, text FROM messages WHERE chat = '" + chat + "' ORDER BY id",
              TalkDatabase.MESSAGES.reads("id", "text").where("chat", chat)));
      watched.add(
          new Watched(
              db,
              "SELECT count(*) FROM messages WHERE chat = '" + chat + "' AND seen = 0",
              TalkDatabase.MESSAGES.reads("seen").where("chat", chat)));
    }
    for (long parent = 1; parent < 6; parent++) {
      watched.add(
          new Watched(
              db,
              "SELECT id, chat FROM messages WHERE parent = " + parent + " ORDER BY id",
              TalkDatabase.MESSAGES.reads("id", "chat").where("parent", parent)));
    }
    watched.add(
        new Watched(
            db,
            "SELECT id, title FROM chats ORDER BY id",
            TalkDatabase.CHATS.reads("id", "title")));
    watched.add(
        new Watched(
            db,
            "SELECT name, message FROM tags WHERE name = 'Counted' ORDER BY message",
            TalkDatabase.TAGS.reads("message").where("name", "Counted")));
    watched.add(
        new Watched(
            db,
            "SELECT number, name FROM counters WHERE number = '3'",
            TalkDatabase.COUNTERS.reads("name").where("number", "3")));
    watched.add(
        new Watched(
            db,
            "SELECT m.id, c.title FROM messages m JOIN chats c ON c.id = m.chat"
                + " WHERE m.chat = 'b' ORDER BY m.id",
            TalkDatabase.MESSAGES.reads("id").where("chat", "b"),
            TalkDatabase.CHATS.reads("id", "title")));
  }

  /** One statement or a transaction of several, with savepoints; what it was. */
  private static List<String> change(TalkDatabase db, Random random) {
    List<String> ran = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      run(db, statement(random), ran);
      return ran;
    }
    try {
      db.inTransaction(
          () -> {
            ran.add("BEGIN");
            for (int i = random.nextInt(4); i >= 0; i--) {
              nested(db, random, ran);
            }
            undoPerhaps(random, ran);
          });
    } catch (IllegalStateException | AlcoveException e) {
      ran.add("undone");
    }
    return ran;
  }

  private static void nested(TalkDatabase db, Random random, List<String> ran) {
    run(db, statement(random), ran);
    if (random.nextInt(3) == 0) {
      try {
        db.inTransaction(
            () -> {
              ran.add("SAVEPOINT");
              run(db, statement(random), ran);
              run(db, statement(random), ran);
              undoPerhaps(random, ran);
            });
      } catch (IllegalStateException e) {
        ran.add("savepoint undone");
      }
    }
  }

  private static void undoPerhaps(Random random, List<String> ran) {
    if (random.nextInt(3) == 0) {
      throw new IllegalStateException();
    }
    ran.add("done");
  }

  private static void run(TalkDatabase db, String sql, List<String> ran) {
    ran.add(sql);
    try {
      db.run(sql);
    } catch (AlcoveException e) {
      ran.add("failed: " + e.getMessage());
    }
  }

  private static String statement(Random random) {
    String id = String.valueOf(1 + random.nextInt(8));
    String other = String.valueOf(1 + random.nextInt(8));
    String chat = CHATS[random.nextInt(CHATS.length)];
    String parent = random.nextInt(3) == 0 ? other : "NULL";
    String text = random.nextInt(12) == 0 ? "'bad'" : "'" + (char) ('p' + random.nextInt(5)) + "'";
    String clause = CLAUSES[random.nextInt(CLAUSES.length)];
    String row = "(" + id + ", " + chat + ", " + parent + ", " + text + ")";
    return switch (random.nextInt(17)) {
      case 0, 1, 2, 3, 4 ->
          "INSERT" + clause + " INTO messages (id, chat, parent, text) VALUES " + row;
      case 5 ->
          "INSERT INTO messages (id, chat, parent, text) VALUES "
              + row
              + " ON CONFLICT (id) DO UPDATE SET text = excluded.text, chat = excluded.chat";
      case 6 -> "UPDATE" + clause + " messages SET text = " + text + " WHERE id > " + id;
      case 7 -> "UPDATE" + clause + " messages SET chat = " + chat + " WHERE id = " + id;
      case 8 -> "UPDATE" + clause + " messages SET id = " + other + " WHERE id = " + id;
      case 9 -> "UPDATE messages SET seen = " + random.nextInt(2) + ", note = " + text;
      case 10 -> "DELETE FROM messages WHERE " + (random.nextInt(4) == 0 ? "1" : "id = " + id);
      case 11 -> "DELETE FROM chats WHERE id = " + chat;
      case 12 -> "INSERT OR IGNORE INTO chats VALUES ('a', 'A'), ('b', 'B'), ('c', 'C')";
      case 13 -> "UPDATE" + clause + " chats SET id = " + chat + " WHERE id = 'b'";
      case 14 -> "INSERT" + clause + " INTO tags VALUES ('counted', " + id + ")";
      case 15 -> "UPDATE OR REPLACE tags SET name = 'COUNTED', message = " + other;
      default -> "DELETE FROM counters WHERE number = " + id;
    };
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.fixture.TalkDatabase.CELLS;
import static dev.alcove.fixture.TalkDatabase.COUNTERS;
import static dev.alcove.fixture.TalkDatabase.MESSAGES;
import static dev.alcove.fixture.TalkDatabase.TAGS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.Subscription;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.ConstraintException;
import dev.alcove.fixture.ManualExecutor;
import dev.alcove.fixture.TalkDatabase;
import dev.alcove.fixture.TestDriver;
import dev.alcove.generated.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which changes wake which query, and that watching for them changes nothing else. */
public class WatchedKeysTest {
  private static final String TRIGGERS =
      "SELECT count(*) FROM sqlite_temp_master WHERE type = 'trigger'";

  @TempDir Path folder;
  private final ManualExecutor work = new ManualExecutor();
  private final AtomicInteger a = new AtomicInteger();
  private final AtomicInteger b = new AtomicInteger();
  private TestDriver driver;
  private TalkDatabase db;

  @BeforeEach
  void open() {
    driver = new TestDriver(folder.resolve("talk.db"));
    db = Alcove.builder(TalkDatabase.class, driver).executor(work).open();
    db.run("INSERT INTO chats VALUES ('a', 'A'), ('b', 'B')");
  }

  @AfterEach
  void close() {
    db.close();
  }

  private void watchBothChats() {
    db.messages(a, "a").subscribe(value -> {});
    db.messages(b, "b").subscribe(value -> {});
    work.runAll();
  }

  /** How often the queries for a and b ran because of it. */
  private List<Integer> runs(String... sql) {
    work.runAll();
    a.set(0);
    b.set(0);
    for (String each : sql) {
      db.run(each);
    }
    work.runAll();
    return List.of(a.get(), b.get());
  }

  @Test
  void changesWakeTheirKeyAlone() {
    watchBothChats();
    assertThat(runs("INSERT INTO messages (id, chat, text) VALUES (1, 'a', 'x')"))
        .containsExactly(1, 0)
        .inOrder();
    assertThat(runs("UPDATE messages SET text = 'y' WHERE id = 1")).containsExactly(1, 0).inOrder();
    assertThat(runs("UPDATE messages SET chat = 'b' WHERE id = 1")).containsExactly(1, 1).inOrder();
    assertThat(runs("DELETE FROM messages")).containsExactly(0, 1).inOrder();
  }

  @Test
  void updateThatChangesNoColumnOfTheQueryWakesNobody() {
    watchBothChats();
    runs("INSERT INTO messages (id, chat, text) VALUES (1, 'a', 'x')");
    assertThat(runs("UPDATE messages SET text = 'x', chat = 'a'")).containsExactly(0, 0);
    assertThat(runs("UPDATE messages SET seen = 1, note = 'n'")).containsExactly(0, 0);
    assertThat(runs("UPDATE messages SET text = 'X'")).containsExactly(1, 0).inOrder();
  }

  @Test
  void replaceThatMovesARowWakesBothChats() {
    watchBothChats();
    runs("INSERT INTO messages (id, chat, text) VALUES (1, 'a', 'x')");
    assertThat(runs("REPLACE INTO messages (id, chat, text) VALUES (1, 'b', 'x')"))
        .containsExactly(1, 1);
    assertThat(runs("UPDATE OR REPLACE messages SET id = 7, chat = 'a'")).containsExactly(1, 1);
  }

  @Test
  void rowIdUnderAnotherNameIsSeen() {
    watchBothChats();
    runs("INSERT INTO messages (id, chat, text) VALUES (1, 'a', 'x')");
    assertThat(runs("UPDATE messages SET rowid = 5")).containsExactly(1, 0).inOrder();
  }

  @Test
  void cascadesAndUpsertsAreSeen() {
    watchBothChats();
    runs("INSERT INTO messages (id, chat, text) VALUES (1, 'a', 'x'), (2, 'b', 'x')");
    assertThat(
            runs(
                "INSERT INTO messages (id, chat, text) VALUES (1, 'a', 'z')"
                    + " ON CONFLICT (id) DO UPDATE SET text = excluded.text"))
        .containsExactly(1, 0)
        .inOrder();
    assertThat(runs("UPDATE chats SET id = 'c' WHERE id = 'a'")).containsExactly(1, 0).inOrder();
    assertThat(runs("DELETE FROM chats WHERE id = 'b'")).containsExactly(0, 1).inOrder();
  }

  @Test
  void selfReferencingCascadeIsSeen() {
    db.rows(
            a,
            "SELECT id, text FROM messages WHERE parent = 2",
            MESSAGES.reads("id", "text").where("parent", 2L))
        .subscribe(value -> {});
    db.rows(
            b,
            "SELECT id, text FROM messages WHERE parent = 9",
            MESSAGES.reads("id", "text").where("parent", 9L))
        .subscribe(value -> {});
    runs(
        "INSERT INTO messages (id, chat, parent, text) VALUES"
            + " (1, 'a', NULL, '1'), (2, 'a', 1, '2'), (3, 'b', 2, '3')");
    assertThat(runs("DELETE FROM messages WHERE id = 1")).containsExactly(1, 0).inOrder();
  }

  @Test
  void keysAreEqualAsTheColumnCompares() {
    String sql = "SELECT name, message FROM tags WHERE name = 'Urgent'";
    db.rows(a, sql, TAGS.reads("name", "message").where("name", "Urgent")).subscribe(value -> {});
    db.rows(b, sql, TAGS.reads("name", "message").where("name", "other")).subscribe(value -> {});
    assertThat(runs("INSERT INTO tags VALUES ('URGENT', 1)")).containsExactly(1, 0).inOrder();
    assertThat(runs("UPDATE tags SET name = 'urgent'")).containsExactly(1, 0).inOrder();
    assertThat(runs("DELETE FROM tags")).containsExactly(1, 0).inOrder();
  }

  @Test
  void numbersGivenAsTextAreTheSameKeys() {
    String sql = "SELECT number, name FROM counters WHERE number = '7'";
    db.rows(a, sql, COUNTERS.reads("name").where("number", " 7")).subscribe(value -> {});
    db.rows(b, sql, COUNTERS.reads("name").where("number", 7.0)).subscribe(value -> {});
    assertThat(runs("INSERT INTO counters VALUES (7, 'x')")).containsExactly(1, 1);
    assertThat(runs("INSERT INTO counters VALUES ('70', 'x')")).containsExactly(0, 0);
    assertThat(runs("UPDATE counters SET number = '7'")).containsExactly(1, 1);
  }

  @Test
  void nullIsNobodysKey() {
    Subscription nobody =
        db.rows(
                a,
                "SELECT id, text FROM messages WHERE chat = NULL",
                MESSAGES.reads("id", "text").where("chat", null))
            .subscribe(value -> {});
    db.messages(b, "b").subscribe(value -> {});
    assertThat(runs("INSERT INTO messages (id, chat, text) VALUES (1, NULL, 'x')"))
        .containsExactly(0, 0);
    assertThat(runs("UPDATE messages SET chat = 'b'")).containsExactly(0, 1).inOrder();
    nobody.close();
    assertThat(runs("UPDATE messages SET chat = NULL")).containsExactly(0, 1).inOrder();
  }

  @Test
  void valuesThatCompareEqualMayDiffer() {
    db.rows(a, "SELECT id, value FROM cells", CELLS.reads("id", "value")).subscribe(value -> {});
    runs("INSERT INTO cells VALUES (1, 1)");
    assertThat(runs("UPDATE cells SET value = 1.0")).containsExactly(1, 0).inOrder();
    assertThat(runs("UPDATE cells SET value = 1.0")).containsExactly(0, 0);
    assertThat(runs("UPDATE cells SET value = NULL")).containsExactly(1, 0).inOrder();
  }

  @Test
  void queryForWhichRowsThereAreSleepsDuringUpdates() {
    db.rows(a, "SELECT count(*) FROM messages", MESSAGES.reads()).subscribe(value -> {});
    assertThat(runs("INSERT INTO messages (id, chat, text) VALUES (1, 'a', 'x')"))
        .containsExactly(1, 0)
        .inOrder();
    assertThat(runs("UPDATE messages SET text = 'y', chat = 'b'")).containsExactly(0, 0);
    assertThat(runs("DELETE FROM messages")).containsExactly(1, 0).inOrder();
  }

  @Test
  void triggersOfTheSchemaAreSeen() {
    db.rows(a, "SELECT number, name FROM counters", COUNTERS.reads("number", "name"))
        .subscribe(value -> {});
    assertThat(runs("INSERT INTO tags VALUES ('counted', 1)")).containsExactly(1, 0).inOrder();
    assertThat(runs("INSERT INTO tags VALUES ('other', 1)")).containsExactly(0, 0);
  }

  @Test
  void conflictClausesWorkAsEver() {
    watchBothChats();
    String columns = "messages (id, chat, text) VALUES ";
    runs("INSERT INTO " + columns + "(1, 'a', 'x')");
    assertThat(runs("INSERT OR IGNORE INTO " + columns + "(2, 'a', 'x')")).containsExactly(0, 0);
    assertThat(runs("INSERT OR IGNORE INTO " + columns + "(2, 'a', 'x'), (3, 'b', 'x')"))
        .containsExactly(0, 1)
        .inOrder();
    assertThat(runs("INSERT OR REPLACE INTO " + columns + "(4, 'a', 'x')"))
        .containsExactly(1, 0)
        .inOrder();
    work.runAll();
    for (String clause : List.of("", " OR ABORT", " OR ROLLBACK")) {
      String sql = "INSERT" + clause + " INTO " + columns + "(5, 'b', 'y'), (6, 'a', 'x')";
      assertThrows(ConstraintException.class, () -> db.run(sql));
      assertThat(work.size()).isEqualTo(0);
    }
    assertThrows(
        ConstraintException.class,
        () -> db.run("INSERT OR FAIL INTO " + columns + "(5, 'b', 'y'), (6, 'a', 'x')"));
    assertThat(work.size()).isEqualTo(1);
  }

  @Test
  void countsIdsAndReturnedRowsAreThoseOfTheStatement() {
    watchBothChats();
    for (String chat : List.of("a", "b")) {
      try (Statement insert =
          db.write("T", "INSERT INTO messages (chat, text) VALUES ('" + chat + "', 'x')")) {
        assertThat(insert.executeInsert()).isEqualTo(chat.equals("a") ? 1L : 2L);
      }
    }
    try (Statement update = db.write("T", "UPDATE messages SET text = 'y'")) {
      assertThat(update.executeUpdate()).isEqualTo(2);
    }
    try (Statement delete = db.write("T", "DELETE FROM messages WHERE chat = 'a' RETURNING id")) {
      assertThat(delete.list(row -> row.getLong(0))).containsExactly(1L);
    }
    try (Statement delete = db.write("T", "DELETE FROM messages")) {
      assertThat(delete.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void vacuumAndOtherTablesAreLeftAlone() {
    watchBothChats();
    assertThat(
            runs(
                "VACUUM",
                "ALTER TABLE chats ADD COLUMN note TEXT",
                "ALTER TABLE messages ADD COLUMN more TEXT",
                "CREATE INDEX messages_note ON messages (note)"))
        .containsExactly(0, 0);
    assertThat(runs("INSERT INTO messages (chat, text) VALUES ('a', 'x')"))
        .containsExactly(1, 0)
        .inOrder();
  }

  @Test
  void tableThatIsRebuiltIsWatchedOn() {
    watchBothChats();
    runs();
    db.inTransaction(
        () -> {
          db.run("CREATE TABLE copy (id INTEGER PRIMARY KEY, chat, parent, text, seen)");
          db.run("DROP TABLE messages");
          db.run("ALTER TABLE copy RENAME TO messages");
        });
    work.runAll();
    assertThat(a.get() + b.get()).isEqualTo(2);
    assertThat(runs("INSERT INTO messages (chat, text) VALUES ('a', 'x')"))
        .containsExactly(1, 0)
        .inOrder();
  }

  @Test
  void tableThatTakesThePlaceOfARenamedOneIsWatched() {
    watchBothChats();
    runs();
    db.inTransaction(
        () -> {
          db.run("ALTER TABLE messages RENAME TO older");
          db.run("CREATE TABLE messages (id INTEGER PRIMARY KEY, chat, parent, text, seen)");
        });
    work.runAll();
    assertThat(runs("INSERT INTO messages (chat, text) VALUES ('a', 'x')"))
        .containsExactly(1, 0)
        .inOrder();
  }

  @Test
  void tableThatCannotBeWatchedEndsItsSubscriptionsAlone() {
    db.run("ALTER TABLE messages DROP COLUMN seen");
    Subscription bad = db.messages(a, "a").subscribe(value -> {});
    work.runAll();
    db.rows(b, "SELECT id FROM chats", TalkDatabase.CHATS.reads("id")).subscribe(value -> {});
    db.run("INSERT INTO chats VALUES ('c', 'C')");
    AlcoveException e = assertThrows(AlcoveException.class, work::runAll);
    assertThat(e).hasMessageThat().contains("no such column: t.seen");
    work.runAll();
    assertThat(bad.failure()).isSameInstanceAs(e);
    assertThat(runs("INSERT INTO chats VALUES ('d', 'D')")).containsExactly(0, 1).inOrder();
    assertThat(runs("INSERT INTO messages (chat, text) VALUES ('a', 'x')")).containsExactly(0, 0);
  }

  @Test
  void onlyTheOneChatOf500Runs() {
    List<AtomicInteger> runs = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      runs.add(new AtomicInteger());
      db.run("INSERT INTO chats VALUES ('c" + i + "', 'C')");
      db.messages(runs.get(i), "c" + i).subscribe(value -> {});
    }
    work.runAll();
    for (int i = 0; i < 1_000; i++) {
      db.run("INSERT INTO messages (chat, text) VALUES ('c7', '" + i + "')");
      assertThat(work.runAll()).isEqualTo(1);
    }
    for (int i = 0; i < 500; i++) {
      assertThat(runs.get(i).get()).isEqualTo(i == 7 ? 1_001 : 1);
    }
  }

  @Test
  void manyChangedKeysWakeEachObserverOnce() {
    watchBothChats();
    db.inTransaction(
        () -> {
          for (int i = 0; i < 20_000; i++) {
            db.run("INSERT INTO counters VALUES (" + i + ", 'x')");
          }
          db.run("INSERT INTO messages (chat, text) SELECT 'a', name || rowid FROM counters");
          db.run("UPDATE messages SET chat = 'b', text = text || '!'");
        });
    assertThat(work.size()).isEqualTo(2);
  }

  @Test
  void nothingIsInstalledWhileNobodySubscribes() {
    db.messages(a, "a").get();
    db.run("INSERT INTO messages (chat, text) VALUES ('a', 'x')");
    assertThat(driver.prepared.toString()).doesNotContain("alcove_live");
    Subscription subscription = db.messages(a, "a").subscribe(value -> {});
    db.run("DELETE FROM messages");
    assertThat(number(TRIGGERS)).isEqualTo(4);
    subscription.close();
    db.run("DELETE FROM messages");
    assertThat(number(TRIGGERS)).isEqualTo(0);
    int before = driver.prepared.size();
    db.run("DELETE FROM messages");
    assertThat(driver.prepared).hasSize(before);
  }

  private long number(String sql) {
    try (Statement query = db.write("T", sql)) {
      return query.one(row -> row.getLong(0));
    }
  }

  @Test
  void interruptDuringACommitLosesNothing() {
    watchBothChats();
    runs();
    db.inTransaction(
        () -> {
          db.run("INSERT INTO messages (chat, text) VALUES ('a', 'x')");
          Thread.currentThread().interrupt();
        });
    assertThat(Thread.interrupted()).isTrue();
    work.runAll();
    assertThat(a.get()).isEqualTo(1);
  }
}

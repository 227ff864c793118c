// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.Alcove;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.ManualExecutor;
import dev.alcove.fixture.TalkDatabase;
import dev.alcove.generated.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A statement passes its conflict clause on to the triggers that watch its table. Whatever it is,
 * the statement does what it does where nobody watches: the same rows, counts, ids and errors.
 */
public class ConflictClausesTest {
  private static final int STATEMENTS = 200;
  private static final String[] CHATS = {"'a'", "'A'", "'b'", "'nobody'", "NULL"};
  private static final String[] TEXTS = {"'x'", "'y'", "'z'", "'bad'", "NULL", "1", "1.0"};
  private static final List<String> TABLES =
      List.of(
          "id || quote(title) FROM chats",
          "id || quote(chat) || quote(parent) || quote(text) || seen FROM messages",
          "quote(name) || message FROM tags",
          "quote(number) || quote(name) FROM counters");

  private final ManualExecutor work = new ManualExecutor();
  private final AtomicInteger runs = new AtomicInteger();
  private TalkDatabase watched;
  private TalkDatabase alone;

  @BeforeEach
  void open() {
    watched = Alcove.builder(TalkDatabase.class, Drivers.inMemory()).executor(work).open();
    alone = Alcove.open(TalkDatabase.class, Drivers.inMemory());
    LiveTable messages = TalkDatabase.MESSAGES;
    watch(messages.reads("id", "text"));
    watch(messages.reads("text").where("chat", "a"));
    watch(messages.reads("id", "seen").where("chat", "b"));
    watch(messages.reads("text").where("parent", 1L));
    watch(TalkDatabase.CHATS.reads("title"));
    watch(TalkDatabase.TAGS.reads("message").where("name", "x"));
    watch(TalkDatabase.COUNTERS.reads("name").where("number", 1L));
    work.runAll();
    same("INSERT INTO chats VALUES ('a', 'A'), ('A', 'AA'), ('b', 'B')");
  }

  @AfterEach
  void close() {
    watched.close();
    alone.close();
  }

  private void watch(LiveRead read) {
    watched.rows(runs, "SELECT id FROM chats", read).subscribe(value -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " OR ABORT", " OR FAIL", " OR ROLLBACK", " OR IGNORE", " OR REPLACE"})
  void statementDoesWhatItDoesWhereNobodyWatches(String clause) {
    Random random = new Random(clause.hashCode());
    for (int i = 0; i < STATEMENTS; i++) {
      if (random.nextInt(4) > 0) {
        same(statement(clause, random));
      } else {
        sameInTransaction(clause, random);
      }
      work.runAll();
    }
    assertThat(runs.get()).isGreaterThan(STATEMENTS / 10);
  }

  /** The log has keys already when the next statement comes; some of it is undone. */
  private void sameInTransaction(String clause, Random random) {
    List<String> statements = new ArrayList<>(List.of("SAVEPOINT whole"));
    for (int i = random.nextInt(6); i >= 0; i--) {
      statements.add(statement(clause, random));
      statements.add("SAVEPOINT part");
      statements.add(statement(clause, random));
      statements.add(random.nextBoolean() ? "ROLLBACK TO part" : "RELEASE part");
    }
    statements.add("RELEASE whole");
    assertWithMessage("%s", statements)
        .that(outcomes(watched, statements))
        .isEqualTo(outcomes(alone, statements));
  }

  private static List<String> outcomes(TalkDatabase db, List<String> statements) {
    List<String> outcomes = new ArrayList<>();
    try {
      db.inTransaction(() -> statements.forEach(sql -> outcomes.add(outcome(db, sql))));
    } catch (TransactionException e) {
      // After OR ROLLBACK nothing more runs.
      outcomes.add(e.getMessage());
    }
    return outcomes;
  }

  private static String statement(String clause, Random random) {
    String chat = pick(CHATS, random);
    String text = pick(TEXTS, random);
    int id = 1 + random.nextInt(6);
    String row = "(" + id + ", " + chat + ", nullif(" + random.nextInt(4) + ", 0), " + text + ")";
    String more = "(NULL, " + pick(CHATS, random) + ", NULL, " + pick(TEXTS, random) + ")";
    String insert = "INSERT" + clause + " INTO messages (id, chat, parent, text) VALUES ";
    return switch (random.nextInt(12)) {
      case 0, 1 -> insert + row;
      case 2 -> insert + more + ", " + row + ", " + more;
      case 3 -> insert + row + ", " + more + " RETURNING id, text, changes()";
      case 4 ->
          insert + row + " ON CONFLICT (id) DO UPDATE SET text = excluded.text, chat = " + chat;
      case 5 -> "UPDATE" + clause + " messages SET id = id + 1, seen = seen + 1 WHERE id > " + id;
      case 6 -> "UPDATE" + clause + " messages SET chat = " + chat + ", text = " + text;
      case 7 -> "UPDATE" + clause + " chats SET id = id || 'x', title = 1 WHERE id = " + chat;
      case 8 -> "DELETE FROM messages WHERE id = " + id + " RETURNING id, last_insert_rowid()";
      case 9 -> "INSERT" + clause + " INTO tags VALUES (" + text + ", " + id + "), ('X', 1)";
      case 10 -> "UPDATE" + clause + " tags SET name = 'x', message = message / 2";
      default -> "INSERT" + clause + " INTO tags VALUES ('counted', " + id + ")";
    };
  }

  private static String pick(String[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private void same(String sql) {
    assertWithMessage("%s", sql).that(inOneTurn(watched, sql)).isEqualTo(inOneTurn(alone, sql));
  }

  /** Without a transaction: but nobody else has the connection before counts are asked for. */
  private static String inOneTurn(TalkDatabase db, String sql) {
    try (Statement turn = db.write("T", "SELECT 1")) {
      return turn.column("1") + outcome(db, sql);
    }
  }

  /** What it says, and what is there afterwards. */
  private static String outcome(TalkDatabase db, String sql) {
    StringBuilder said = new StringBuilder();
    // Counts and ids are those of the statement alone.
    db.run("REPLACE INTO cells VALUES (77, 1)");
    try (Statement statement = db.write("T", sql)) {
      said.append(statement.list(row -> row.getTextOrNull(0) + row.getTextOrNull(1)));
      said.append(rows(db, "SELECT changes() || ' changed, last ' || last_insert_rowid()"));
    } catch (AlcoveException e) {
      said.append(e.getClass()).append(e.getMessage()).append(e.resultCode());
    }
    for (String table : TABLES) {
      said.append(rows(db, "SELECT " + table));
    }
    return said.toString();
  }

  private static List<String> rows(TalkDatabase db, String sql) {
    try (Statement query = db.write("T", sql)) {
      return query.list(row -> row.getTextOrNull(0));
    }
  }

  /** A cascade is as deep as SQLite lets it be, watched or not. */
  @Test
  void deepCascadeIsRefusedWhereItIsRefusedAnyway() {
    for (int depth : new int[] {999, 1_000, 1_001}) {
      same(
          "INSERT INTO messages (id, parent, chat, text) WITH RECURSIVE n(i) AS"
              + " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
              + depth
              + ") SELECT i, nullif(i - 1, 0), 'a', i FROM n");
      same("DELETE FROM messages WHERE id = 1");
      same("DELETE FROM messages WHERE id > 500");
      same("DELETE FROM messages");
    }
  }
}

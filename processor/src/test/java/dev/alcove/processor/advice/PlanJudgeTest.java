// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import static com.google.common.truth.Truth.assertWithMessage;
import static dev.alcove.processor.model.Models.rowClass;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.Models;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What costs in the plans of statements, and what is left alone. */
class PlanJudgeTest {

  private static JudgedSchema schema;

  @BeforeAll
  static void open() {
    schema =
        new JudgedSchema(
            Models.database("ChatDatabase")
                .tables(
                    table("chats").text("id").primaryKey().text("title").bool("pinned"),
                    table("messages")
                        .integer("id")
                        .primaryKey()
                        .text("chat_id")
                        .text("author")
                        .text("content")
                        .integer("stars")
                        .integer("parent_id")
                        .nullable()
                        .text("deleted_at")
                        .nullable()
                        .text("sent")
                        .index("chat_id", "sent")
                        .index("author")
                        .index("starred", false, "stars > 3", "stars"),
                    table("links").text("a").text("b").primaryKey("a", "b").withoutRowId(),
                    table("my notes").text("my id").primaryKey().text("a \"text\""),
                    table("plugins").text("id").primaryKey().text("name").expectedRows(20),
                    table("settings").integer("id").primaryKey().check("id = 1").text("theme"),
                    table("searched").text("id").primaryKey().text("body").fullText("body"))
                .view(
                    "recent",
                    "SELECT id, author, content FROM messages WHERE stars > 1",
                    rowClass("Recent"))
                .view("named", "SELECT r.id, r.content FROM recent r", rowClass("Named"))
                .view(
                    "counted",
                    "SELECT chat_id, count(*) AS n FROM messages GROUP BY chat_id",
                    rowClass("Counted"))
                .build());
  }

  @AfterAll
  static void close() {
    schema.close();
  }

  private static void costs(String sql, String... findings) {
    assertWithMessage("%s\n%s", sql, schema.plan(sql))
        .that(schema.judge(sql))
        .containsExactlyElementsIn(List.of(findings));
  }

  @Test
  void readingAllForSomeRowsCosts() {
    costs("SELECT * FROM messages WHERE content = ?1", "SCAN messages");
    costs("SELECT * FROM messages m WHERE m.content LIKE ?1", "SCAN m");
    costs("SELECT * FROM main.messages WHERE content = ?1", "SCAN messages");
    costs("SELECT * FROM messages NOT INDEXED WHERE author = ?1", "SCAN messages");
    costs("SELECT * FROM links WHERE b = ?1", "SCAN links");
    costs("SELECT count(*) FROM messages WHERE stars < ?1", "SCAN messages");
    costs("DELETE FROM messages WHERE sent < ?1", "SCAN messages");
    costs("UPDATE messages SET stars = 0 WHERE content = ?1", "SCAN messages");
    costs("INSERT INTO plugins SELECT id, title FROM chats WHERE title = ?1", "SCAN chats");
    costs("SELECT * FROM \"my notes\" WHERE \"a \"\"text\"\"\" = ?1", "SCAN my notes");
    costs("SELECT * FROM [my notes] AS \"of all\" WHERE [a \"text\"] = ?1", "SCAN of all");
  }

  @Test
  void lookingUpCostsNothing() {
    costs("SELECT * FROM messages WHERE id = ?1");
    costs("SELECT * FROM messages WHERE rowid IN (?1, ?2)");
    costs("SELECT * FROM messages WHERE chat_id = ?1 AND sent > ?2 ORDER BY sent");
    costs("SELECT * FROM messages WHERE author = ?1 OR chat_id = ?2");
    costs("SELECT * FROM messages WHERE stars > 3 ORDER BY stars LIMIT 5");
    costs("SELECT * FROM links WHERE a = ?1 AND b = ?2");
    costs("DELETE FROM messages WHERE author = ?1");
  }

  @Test
  void readingAllOnPurposeCostsNothing() {
    costs("SELECT * FROM messages");
    costs("SELECT * FROM messages ORDER BY content");
    costs("SELECT author, count(*), avg(stars) FROM messages GROUP BY author");
    costs("SELECT DISTINCT content FROM messages");
    costs("DELETE FROM messages");
    costs("UPDATE messages SET stars = stars + 1");
    costs("SELECT * FROM messages LIMIT 10");
    costs("SELECT c.title, m.content FROM messages m JOIN chats c ON c.id = m.chat_id");
    costs("SELECT c.title, m.content FROM messages m, chats c WHERE c.id = m.chat_id");
    costs("SELECT chat_id FROM counted");
  }

  @Test
  void readingMostOfATableCostsNothing() {
    costs("SELECT * FROM messages WHERE deleted_at IS NULL");
    costs("SELECT * FROM messages WHERE deleted_at IS NULL ORDER BY content");
    costs("SELECT * FROM messages WHERE author <> ?1");
    costs("SELECT * FROM messages WHERE NOT stars");
    costs("SELECT * FROM messages WHERE stars = 0");
    costs("SELECT * FROM chats WHERE pinned = FALSE");
    costs("SELECT * FROM messages WHERE content NOT LIKE ?1");
    costs("SELECT * FROM messages WHERE content NOT IN (?1, ?2)");
    costs("SELECT * FROM chats c WHERE EXISTS (SELECT 1 FROM messages m WHERE m.chat_id = c.id)");
    costs("SELECT * FROM messages WHERE deleted_at IS NULL OR content = ?1");
  }

  @Test
  void fewRowsOfMostOfATableAreSome() {
    costs("SELECT * FROM messages WHERE deleted_at IS NULL AND content = ?1", "SCAN messages");
    costs("SELECT * FROM messages WHERE deleted_at IS NOT NULL", "SCAN messages");
    costs("SELECT * FROM messages WHERE ?1 IS NULL OR content = ?1", "SCAN messages");
    costs("SELECT * FROM chats WHERE pinned", "SCAN chats");
    costs(
        "SELECT * FROM messages WHERE deleted_at IS NULL ORDER BY content LIMIT 5",
        "SORT messages");
  }

  @Test
  void sortingWhatTheSidesOfAnOrFindCosts() {
    costs(
        "SELECT * FROM messages WHERE author = ?1 OR chat_id = ?2 ORDER BY sent", "SORT messages?");
    costs("SELECT * FROM messages WHERE id = ?1 OR author = ?2 ORDER BY stars", "SORT messages?");
    costs("SELECT * FROM plugins WHERE id = ?1 OR name = ?2 ORDER BY name");
  }

  @Test
  void sortingForAFewRowsCosts() {
    costs("SELECT * FROM messages ORDER BY content LIMIT 5", "SORT messages");
    costs("SELECT * FROM messages WHERE chat_id = ?1 ORDER BY stars", "SORT messages?");
    costs("SELECT * FROM messages WHERE chat_id = ?1 ORDER BY sent, content", "SORT messages?");
    costs("SELECT DISTINCT stars FROM messages WHERE chat_id = ?1", "SORT messages?");
    costs(
        "SELECT stars, count(*) FROM messages WHERE chat_id = ?1 GROUP BY stars", "SORT messages?");
    costs(
        "SELECT content, count(*) FROM messages GROUP BY content ORDER BY 2 DESC LIMIT 10",
        "SORT messages?");
    costs(
        "SELECT * FROM (SELECT * FROM messages ORDER BY content LIMIT 5) ORDER BY author",
        "SORT messages");
  }

  @Test
  void sortingHardlyAnythingCostsNothing() {
    costs("SELECT * FROM messages WHERE id IN (?1, ?2) ORDER BY content LIMIT 3");
    costs("SELECT * FROM messages WHERE chat_id = ?1 ORDER BY sent, id");
    costs("SELECT DISTINCT id, content FROM messages WHERE chat_id = ?1");
    costs("SELECT * FROM plugins ORDER BY name LIMIT 5");
    costs("SELECT theme FROM settings ORDER BY theme LIMIT 1");
  }

  @Test
  void smallTablesCostNothing() {
    costs("SELECT * FROM plugins WHERE name = ?1");
    costs("SELECT theme FROM settings WHERE theme = ?1");
    costs("SELECT p.* FROM messages m JOIN plugins p ON p.name = m.content WHERE m.id = ?1");
  }

  @Test
  void innerSidesOfJoinsAreLookedUp() {
    costs(
        "SELECT * FROM chats c JOIN messages m ON m.content = c.title WHERE c.id = ?1",
        "INNER_SCAN m");
    costs("SELECT * FROM chats c JOIN messages m ON m.content = c.title", "AUTOMATIC_INDEX m");
    costs("SELECT * FROM chats c LEFT JOIN messages m ON m.content = c.title", "AUTOMATIC_INDEX m");
    costs("SELECT * FROM messages m JOIN chats c ON c.id = m.chat_id WHERE m.author = ?1");
    costs("SELECT * FROM messages m LEFT JOIN chats c ON c.id = m.chat_id");
    costs("SELECT * FROM messages m FULL JOIN chats c ON c.id = m.chat_id");
    costs("SELECT * FROM messages a, messages b WHERE a.id = b.parent_id AND b.author = ?1");
    costs(
        "SELECT * FROM messages a, messages b WHERE a.parent_id = b.id AND b.author = ?1",
        "SCAN a");
  }

  @Test
  void conditionOfAnInnerJoinChoosesRows() {
    costs("SELECT * FROM messages m JOIN chats c ON c.id = m.chat_id AND m.content = ?1", "SCAN m");
    costs("SELECT * FROM messages m LEFT JOIN chats c ON c.id = m.chat_id AND c.title = ?1");
  }

  @Test
  void nestedQueriesAreReadForEachRow() {
    costs(
        "SELECT c.id, (SELECT count(*) FROM messages m WHERE m.content = c.title) FROM chats c",
        "SCAN m");
    costs("SELECT c.id, (SELECT max(sent) FROM messages m WHERE m.chat_id = c.id) FROM chats c");
    costs(
        "SELECT * FROM chats c WHERE c.id = ?1 AND NOT EXISTS"
            + " (SELECT 1 FROM messages m WHERE m.content = c.title)",
        "SCAN m");
    costs("SELECT * FROM messages WHERE id IN (SELECT max(id) FROM messages GROUP BY chat_id)");
    costs(
        "UPDATE chats SET title = (SELECT content FROM messages m WHERE m.sent = chats.title)"
            + " WHERE id = ?1",
        "SCAN m");
    costs(
        "SELECT * FROM messages WHERE chat_id IN (SELECT id FROM chats WHERE title = ?1)",
        "SCAN chats");
  }

  @Test
  void viewsAreReadLikeTheirTables() {
    costs("SELECT * FROM recent WHERE content = ?1", "SCAN messages");
    costs("SELECT * FROM recent WHERE author = ?1");
    costs("SELECT * FROM named WHERE content = ?1", "SCAN messages");
    costs("SELECT * FROM named n WHERE n.id = ?1");
    costs("SELECT * FROM counted WHERE chat_id = ?1");
    costs("SELECT c.title, n.n FROM counted n JOIN chats c ON c.id = n.chat_id");
  }

  @Test
  void commonTablesHideThoseOfTheirNames() {
    costs("WITH messages AS (SELECT * FROM chats WHERE id = ?1) SELECT * FROM messages");
    costs(
        "WITH messages AS (SELECT * FROM chats) SELECT * FROM messages WHERE title = ?1",
        "SCAN chats");
    costs(
        "WITH recent AS MATERIALIZED (SELECT * FROM messages WHERE content = ?1)"
            + " SELECT * FROM recent a JOIN recent b ON a.id = b.parent_id",
        "SCAN messages");
    costs(
        "WITH a AS (SELECT * FROM chats), chats AS (SELECT * FROM plugins)"
            + " SELECT * FROM chats WHERE name = ?1");
  }

  @Test
  void recursionLooksUpTheNextRows() {
    costs(
        "WITH RECURSIVE up(id, parent) AS (SELECT id, parent_id FROM messages WHERE id = ?1"
            + " UNION ALL SELECT m.id, m.parent_id FROM messages m JOIN up ON m.id = up.parent)"
            + " SELECT * FROM up");
    costs(
        "WITH RECURSIVE down(id) AS (SELECT ?1 UNION ALL"
            + " SELECT m.id FROM messages m JOIN down ON m.parent_id = down.id)"
            + " SELECT * FROM down",
        "AUTOMATIC_INDEX m");
  }

  @Test
  void compoundQueriesAreJudgedPartByPart() {
    costs(
        "SELECT id FROM messages WHERE author = ?1 UNION ALL"
            + " SELECT id FROM messages WHERE content = ?1",
        "SCAN messages");
    costs("SELECT author FROM messages UNION SELECT title FROM chats");
  }

  @Test
  void endsOfAnIndexAreAtHand() {
    costs("SELECT max(id) FROM messages");
    costs("SELECT min(author) FROM messages");
    costs("SELECT max(content) FROM messages", "ENDS messages?");
  }

  @Test
  void searchByWordsIsNoScan() {
    costs(
        "SELECT s.* FROM searched s JOIN searched_fts f ON f.rowid = s.rowid"
            + " WHERE searched_fts MATCH ?1 ORDER BY f.rank LIMIT 20");
    costs("SELECT rowid FROM searched_fts WHERE searched_fts MATCH ?1 ORDER BY rank");
  }
}

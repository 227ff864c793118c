// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every kind of node that SQLite writes, out of plans that it made. */
class PlanReaderTest {

  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE chats (id TEXT NOT NULL PRIMARY KEY, title TEXT);",
          "CREATE TABLE messages (id TEXT NOT NULL PRIMARY KEY, chat_id TEXT, author TEXT,"
              + " content TEXT, stars INTEGER, sent TEXT);",
          "CREATE INDEX of_chat ON messages (chat_id, sent);",
          "CREATE INDEX by_author ON messages (author);",
          "CREATE INDEX starred ON messages (stars) WHERE stars > 3;",
          "CREATE INDEX by_length ON messages (length(content));",
          "CREATE TABLE links (a TEXT, b TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID;",
          "CREATE TABLE events (id INTEGER NOT NULL PRIMARY KEY, kind TEXT);",
          "CREATE TABLE \"of all USING INDEX x\" (\"a b\" TEXT, \"c AND d\" TEXT);",
          "CREATE INDEX \"an 'odd' one\" ON \"of all USING INDEX x\" (\"a b\", \"c AND d\");",
          "CREATE VIRTUAL TABLE texts USING fts5(content);");

  private static TrialDatabase sqlite;

  @BeforeAll
  static void open() {
    sqlite = TrialDatabase.open();
    assertThat(sqlite.executeAll(SCHEMA)).isEmpty();
  }

  @AfterAll
  static void close() {
    sqlite.close();
  }

  /** The nodes of a statement's plan, those below in brackets. */
  private static String plan(String sql, String... names) {
    return text(new PlanReader(List.of(names)).read(sqlite.plan(sql)));
  }

  private static String text(List<PlanNode> nodes) {
    List<String> texts = new ArrayList<>();
    for (PlanNode node : nodes) {
      String text = node.kind() == PlanNode.Kind.OTHER ? node.detail() : node.kind().name();
      text += node.name().isEmpty() ? "" : " <" + node.name() + ">";
      text += node.index().isEmpty() ? "" : " by <" + node.index() + ">";
      text += node.terms().isEmpty() ? "" : " " + node.soughtColumns();
      texts.add(text + (node.children().isEmpty() ? "" : " {" + text(node.children()) + "}"));
    }
    return String.join(", ", texts);
  }

  @Test
  void scansReadATableOrAnIndexOfIt() {
    assertThat(plan("SELECT * FROM messages", "messages")).isEqualTo("SCAN <messages>");
    assertThat(plan("SELECT author FROM messages m ORDER BY author", "m"))
        .isEqualTo("SCAN <m> by <by_author>");
    assertThat(plan("SELECT * FROM links WHERE b = ?1", "links")).isEqualTo("SCAN <links>");
    assertThat(plan("DELETE FROM messages WHERE content = ?1", "messages"))
        .isEqualTo("SCAN <messages>");
  }

  @Test
  void searchesTellWhatTheyLookUp() {
    assertThat(plan("SELECT * FROM messages WHERE id = ?1", "messages"))
        .isEqualTo("SEARCH <messages> by <sqlite_autoindex_messages_1> [id]");
    assertThat(
            plan("SELECT * FROM messages WHERE chat_id = 1 AND sent > 2 AND sent < 3", "messages"))
        .isEqualTo("SEARCH <messages> by <of_chat> [chat_id, sent]");
    assertThat(plan("SELECT * FROM events WHERE id > ?1", "events"))
        .isEqualTo("SEARCH <events> [rowid]");
    assertThat(plan("SELECT * FROM links WHERE a = ?1", "links")).isEqualTo("SEARCH <links> [a]");
    assertThat(plan("SELECT * FROM messages WHERE length(content) = ?1", "messages"))
        .isEqualTo("SEARCH <messages> by <by_length> [<expr>]");
    assertThat(plan("SELECT * FROM messages WHERE stars > 3 AND stars < ?1", "messages"))
        .isEqualTo("SEARCH <messages> by <starred> [stars]");
    assertThat(plan("SELECT * FROM messages WHERE (chat_id, sent) > (?1, ?2)", "messages"))
        .isEqualTo("SEARCH <messages> by <of_chat> [chat_id, sent]");
  }

  @Test
  void looksForOneEndAreNoSearches() {
    assertThat(plan("SELECT max(sent) FROM messages", "messages"))
        .isEqualTo("SEARCH <messages> by <of_chat>");
    assertThat(plan("SELECT max(content) FROM messages", "messages")).isEqualTo("ENDS <messages>");
  }

  @Test
  void automaticIndexesAreOfAWholeTable() {
    assertThat(plan("SELECT * FROM chats c JOIN messages m ON m.content = c.title", "c", "m"))
        .isEqualTo("SCAN <c>, BLOOM FILTER ON m (content=?), AUTOMATIC <m>");
    String partial =
        "SELECT * FROM chats c LEFT JOIN messages m ON m.content = c.title" + " AND m.stars = 2";
    assertThat(plan(partial, "c", "m")).contains("AUTOMATIC <m>");
  }

  @Test
  void alternativesAreLookedUpOneByOne() {
    assertThat(plan("SELECT * FROM messages WHERE author = ?1 OR chat_id = ?2", "messages"))
        .isEqualTo(
            "MULTI-INDEX OR {INDEX 1 {SEARCH <messages> by <by_author> [author]},"
                + " INDEX 2 {SEARCH <messages> by <of_chat> [chat_id]}}");
  }

  @Test
  void outerJoinsAreReadLikeOthers() {
    assertThat(plan("SELECT * FROM messages m LEFT JOIN chats c ON c.id = m.chat_id", "m", "c"))
        .isEqualTo("SCAN <m>, SEARCH <c> by <sqlite_autoindex_chats_1> [id]");
    assertThat(plan("SELECT * FROM messages m FULL JOIN chats c ON c.title = m.content", "m", "c"))
        .isEqualTo("SCAN <m>, SCAN <c>, RIGHT-JOIN chats {SCAN <c>}");
    assertThat(
            plan(
                "SELECT * FROM chats c WHERE EXISTS"
                    + " (SELECT 1 FROM messages m WHERE m.chat_id = c.id)",
                "c",
                "m"))
        .isEqualTo("SCAN <c>, SEARCH <m> by <of_chat> [chat_id]");
  }

  @Test
  void sortsAreToldFromOtherTempTrees() {
    assertThat(plan("SELECT * FROM messages ORDER BY content", "messages"))
        .isEqualTo("SCAN <messages>, SORT");
    assertThat(plan("SELECT * FROM messages ORDER BY chat_id, author, id", "messages"))
        .isEqualTo("SCAN <messages> by <of_chat>, SORT");
    assertThat(plan("SELECT content FROM messages GROUP BY content", "messages"))
        .isEqualTo("SCAN <messages>, SORT");
    assertThat(plan("SELECT DISTINCT content FROM messages", "messages"))
        .isEqualTo("SCAN <messages>, SORT");
    assertThat(plan("SELECT count(DISTINCT content) FROM messages", "messages"))
        .isEqualTo("USE TEMP B-TREE FOR count(DISTINCT), SCAN <messages>");
  }

  @Test
  void nestedQueriesAreNodesWithNodes() {
    assertThat(
            plan(
                "SELECT * FROM (SELECT * FROM messages ORDER BY content LIMIT 5) WHERE id",
                "messages"))
        .isEqualTo("CO-ROUTINE (subquery-1) {SCAN <messages>, SORT}, SCAN <(subquery-1)>");
    assertThat(
            plan(
                "WITH r AS MATERIALIZED (SELECT * FROM links) SELECT * FROM r a, r b",
                "r",
                "links",
                "a",
                "b"))
        .isEqualTo("MATERIALIZE r {SCAN <links>}, SCAN <a>, SCAN <b>");
    assertThat(
            plan(
                "SELECT (SELECT title FROM chats c WHERE c.id = m.chat_id) FROM messages m",
                "m",
                "c"))
        .isEqualTo(
            "SCAN <m> by <of_chat>, CORRELATED SCALAR SUBQUERY 1"
                + " {SEARCH <c> by <sqlite_autoindex_chats_1> [id]}");
    assertThat(plan("SELECT a FROM links UNION ALL SELECT id FROM chats", "links", "chats"))
        .isEqualTo(
            "COMPOUND QUERY {LEFT-MOST SUBQUERY {SCAN <links>},"
                + " UNION ALL {SCAN <chats> by <sqlite_autoindex_chats_1>}}");
  }

  @Test
  void virtualTablesAndValuesAreNoTables() {
    assertThat(plan("SELECT * FROM texts WHERE texts MATCH ?1", "texts"))
        .isEqualTo("SCAN texts VIRTUAL TABLE INDEX 0:M1");
    assertThat(plan("SELECT * FROM json_each(?1) j, chats c WHERE c.id = j.value", "j", "c"))
        .isEqualTo("SCAN j VIRTUAL TABLE INDEX 1:, SEARCH <c> by <sqlite_autoindex_chats_1> [id]");
    assertThat(plan("SELECT 1")).isEqualTo("SCAN CONSTANT ROW");
    assertThat(plan("SELECT * FROM (VALUES (1), (2))", "")).isEqualTo("SCAN 2-ROW VALUES CLAUSE");
  }

  @Test
  void namesMayHaveBlanksAndWordsOfPlans() {
    String table = "of all USING INDEX x";
    assertThat(
            plan(
                "SELECT * FROM \"" + table + "\" WHERE \"a b\" = 1 AND \"c AND d\" > 2",
                table,
                "of"))
        .isEqualTo("SEARCH <" + table + "> by <an 'odd' one> [a b, c AND d]");
    assertThat(plan("SELECT * FROM chats AS \"x LEFT-JOIN\"", "x", "x LEFT-JOIN"))
        .isEqualTo("SCAN <x LEFT-JOIN>");
  }

  @Test
  void tableMayBeNamedWithItsDatabase() {
    assertThat(plan("SELECT * FROM main.chats WHERE title = ?1", "chats"))
        .isEqualTo("SCAN <chats>");
    assertThat(plan("SELECT * FROM MAIN.chats WHERE id = ?1", "chats"))
        .isEqualTo("SEARCH <chats> by <sqlite_autoindex_chats_1> [id]");
  }

  @Test
  void nodeOfAnUnknownNameIsNoAccess() {
    for (PlanNode node : new PlanReader(List.of()).read(sqlite.plan("SELECT * FROM chats"))) {
      assertWithMessage(node.detail()).that(node.isAccess()).isFalse();
    }
  }
}

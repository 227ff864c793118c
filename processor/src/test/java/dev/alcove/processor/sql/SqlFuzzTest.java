// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.alcove.processor.sql.SqliteMessage.Kind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SqlFuzzTest {

  private static final String[] SCRAPS = {
    "SELECT",
    "FROM",
    "WHERE",
    "WITH",
    "AS",
    "IN",
    "LIMIT",
    "ORDER BY",
    "VALUES",
    "UPDATE",
    "INTO",
    "END",
    "CASE",
    "OVER",
    "a",
    "b1",
    "消息",
    "\ud83d\ude00",
    "$x",
    "x'00'",
    "X'0",
    "'",
    "''",
    "\"",
    "`",
    "[",
    "]",
    "1",
    "0x1F",
    "1e",
    "1_0",
    "1._",
    ".",
    "..",
    ":a",
    ":a.b",
    "@c",
    "$d(",
    "$e::f",
    "#",
    "?",
    "?9",
    ":",
    "::",
    "-",
    "--",
    "->",
    "->>",
    "/*",
    "*/",
    "/",
    "*",
    "+",
    "%",
    "=",
    "==",
    "<>",
    "<<",
    ">=",
    "!",
    "!=",
    "|",
    "||",
    "&",
    "~",
    "^",
    "\\",
    "(",
    ")",
    ",",
    ";",
    "{",
    "}",
    " ",
    "\n",
    "\t",
    "\u000b",
    "\f",
    "\r\n",
    "\uFEFF",
    "\u00a0",
    "\u0007"
  };

  private static final List<String> VALID =
      List.of(
          "SELECT id, session_id AS s, content text FROM messages WHERE session_id = :sessionId ORDER BY created_at DESC LIMIT :limit",
          "SELECT count(*) AS n FROM messages m JOIN sessions USING (id) WHERE m.id IN (:ids) AND m.content LIKE :pattern",
          "WITH RECURSIVE up(id) AS (SELECT :id UNION ALL SELECT parent_id FROM messages, up WHERE messages.id = up.id) SELECT id FROM up",
          "INSERT INTO messages (id, content) VALUES (:m.id, :m.content) ON CONFLICT (id) DO UPDATE SET content = excluded.content RETURNING id",
          "UPDATE messages SET content = :content, created_at = @now WHERE id = $id",
          "DELETE FROM messages WHERE id IN (SELECT id FROM sessions WHERE title = :title) OR \"session_id\" = x'00ff'",
          "SELECT json_extract(content, '$.a.b'), content ->> '$.c' AS c FROM messages WHERE length(content) > 1.5e1 -- end",
          "SELECT sum(id) FILTER (WHERE id > 0) OVER (PARTITION BY session_id ORDER BY id ROWS 1 PRECEDING) w FROM [messages]",
          "VALUES (1, 'it''s', 0xFF, NULL, :a), (2, \"a\", .5, x'', :a)",
          "SELECT CASE WHEN id IS NOT NULL THEN `id` ELSE :else END AS \"a b\" FROM main.messages /* open");

  private final Random random = new Random(20240229);

  @Test
  void anyTextIsReadWithoutLoss() {
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 4_000; i++) {
            assertReadable(scraps());
          }
        });
  }

  private String scraps() {
    StringBuilder sql = new StringBuilder();
    int count = random.nextInt(25);
    for (int i = 0; i < count; i++) {
      sql.append(SCRAPS[random.nextInt(SCRAPS.length)]).append(random.nextInt(3) == 0 ? " " : "");
    }
    return sql.toString();
  }

  private void assertReadable(String sql) {
    List<Token> tokens = Tokenizer.tokenize(sql);
    String joined = tokens.stream().map(token -> token.text(sql)).collect(Collectors.joining());
    assertThat(joined).isEqualTo(sql);
    int position = 0;
    for (Token token : tokens) {
      assertThat(token.start()).isEqualTo(position);
      assertThat(token.end()).isGreaterThan(position);
      position = token.end();
    }
    StatementOutline outline = StatementOutline.of(sql);
    assertThat(outline.kind() == StatementKind.EMPTY).isEqualTo(outline.statements().isEmpty());
    assertThat(outline.tables().stream().allMatch(table -> sql.contains(table.span().of(sql))))
        .isTrue();
    SqlTemplate template = SqlTemplate.builder(sql).list("a").build();
    assertThat(template.toOriginal(template.text().length())).isEqualTo(sql.length());
    // A vertical tab is a blank behind another blank only, which the layout does not care about.
    if (sql.indexOf('\u000b') < 0) {
      assertSameTokens(sql, String.join("\n", SqlLayout.lines(sql)));
    }
    SqlExcerpt excerpt = SqlExcerpt.of(sql, new Span(sql.length() / 2, sql.length()), 40);
    assertThat(TextWidth.of(excerpt.line())).isAtMost(40);
    assertThat(IndexedColumn.parse(sql).mentionedColumns()).isNotNull();
  }

  private static void assertSameTokens(String sql, String other) {
    assertWithMessage(sql).that(significantTexts(other)).isEqualTo(significantTexts(sql));
  }

  private static List<String> significantTexts(String sql) {
    return Tokenizer.significant(sql).stream().map(token -> token.text(sql)).toList();
  }

  @Test
  void longTextTakesLinearTime() {
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (String scrap :
              new String[] {
                "(",
                ")",
                "{",
                "'",
                "[",
                "/*",
                "x'",
                "$a( ",
                ":a.",
                "max(",
                "WITH a AS (",
                ",",
                "FROM ("
              }) {
            String sql = "SELECT " + scrap.repeat(30_000);
            assertThat(StatementOutline.of(sql).statements()).hasSize(1);
            assertThat(SqlLayout.lines(sql)).isNotEmpty();
          }
        });
  }

  @Test
  void sqliteAgreesOnValidStatements() throws SQLException {
    try (Connection connection = database()) {
      for (String sql : VALID) {
        StatementOutline outline = StatementOutline.of(sql);
        SqlTemplate template = SqlTemplate.builder(sql).list("ids").build();
        try (PreparedStatement statement = connection.prepareStatement(template.text())) {
          assertWithMessage(sql)
              .that(statement.getParameterMetaData().getParameterCount())
              .isEqualTo(template.bindings().size());
          List<ResultColumn> columns = outline.resultColumns();
          for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            if (name != null) {
              assertThat(statement.getMetaData().getColumnLabel(i + 1)).isEqualTo(name);
            }
          }
        }
        assertSameTokens(sql, String.join("\n", SqlLayout.lines(sql)));
      }
    }
  }

  @Test
  void sqliteAgreesOnNamesThatNeedNoQuotes() throws SQLException {
    try (Connection connection = database()) {
      for (String scrap : SCRAPS) {
        for (String name : List.of(scrap, scrap.toLowerCase(Locale.ROOT) + "1", "_" + scrap)) {
          String sql = "SELECT 1 AS " + SqlName.quoteIfNeeded(name);
          assertWithMessage(sql).that(prepare(connection, sql)).isNull();
          assertThat(StatementOutline.of(sql).resultColumns().get(0).name()).isEqualTo(name);
        }
      }
    }
  }

  @Test
  void sqliteAgreesOnTokensOfMutatedStatements() throws SQLException {
    try (Connection connection = database()) {
      for (int i = 0; i < 2_000; i++) {
        String sql = SqlTemplate.of(mutate(VALID.get(random.nextInt(VALID.size())))).text();
        List<Token> tokens = Tokenizer.significant(sql);
        if (tokens.isEmpty() || tokens.get(0).kind() == TokenKind.SEMICOLON) {
          continue; // SQLite makes no statement of it, and sqlite-jdbc stumbles over that
        }
        String error = prepare(connection, sql);
        if (error == null) {
          boolean isRecognized =
              Tokenizer.significant(firstStatement(sql)).stream()
                  .noneMatch(t -> t.kind() == TokenKind.ILLEGAL || t.kind() == TokenKind.BRACE);
          assertWithMessage(sql).that(isRecognized).isTrue();
        } else {
          assertNamesToken(sql, SqliteMessage.parse(error));
        }
      }
    }
  }

  /** A token that SQLite cuts out of the text must be one of ours, or we cut differently. */
  private static void assertNamesToken(String sql, SqliteMessage message) {
    if (message.kind() == Kind.SYNTAX_ERROR || message.kind() == Kind.UNRECOGNIZED_TOKEN) {
      assertWithMessage(sql + " -> " + message.text()).that(message.candidates(sql)).isNotEmpty();
    }
  }

  private static String firstStatement(String sql) {
    List<Span> statements = StatementOutline.of(sql).statements();
    return statements.isEmpty() ? "" : statements.get(0).of(sql);
  }

  private String mutate(String sql) {
    StringBuilder mutated = new StringBuilder(sql);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(mutated.length());
      switch (random.nextInt(3)) {
        case 0 -> mutated.deleteCharAt(at);
        case 1 -> mutated.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
        default -> mutated.delete(at, Math.min(mutated.length() - 1, at + random.nextInt(10)));
      }
    }
    return mutated.toString();
  }

  private static Connection database() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE sessions (id INTEGER PRIMARY KEY, title TEXT)");
      statement.execute(
          "CREATE TABLE messages (id INTEGER PRIMARY KEY, session_id, parent_id, content, created_at)");
    }
    return connection;
  }

  private static @Nullable String prepare(Connection connection, String sql) {
    try {
      connection.prepareStatement(sql).close();
      return null;
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.tree.StatementReader;
import dev.alcove.processor.sqlite.Preparation.Prepared;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Statements that nobody wrote: the corpus with words lost, doubled and exchanged. */
final class AnalysisFuzzTest {

  private static final List<String> JOINS =
      List.of("JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "NATURAL JOIN", ",");

  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 6_000);

  private final Random random = new Random(Long.getLong("fuzz.seed", 20261127));

  @Test
  void anyTextIsReadWithoutFailing() throws IOException {
    List<String> statements = statements();
    List<String> words = words(statements);
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 6_000; i++) {
            String sql = i % 2 == 0 ? mutate(any(statements), words) : scraps(words);
            assertThat(StatementReader.read(sql)).isNotNull();
            assertThat(StatementReader.readExpression(sql)).isNotNull();
          }
        });
  }

  @Test
  void deepAndLongTextEndsSoon() {
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (String scrap :
              List.of(
                  "(",
                  "NOT ",
                  "- ",
                  "1 + ",
                  "a AND ",
                  "CASE WHEN ",
                  "(SELECT ",
                  "x IN (",
                  "f(",
                  "CAST(",
                  "EXISTS (",
                  "1 || ",
                  "a.",
                  "b COLLATE ",
                  "BETWEEN ",
                  "1, ")) {
            assertThat(StatementReader.read("SELECT " + scrap.repeat(20_000))).isNotNull();
            assertThat(StatementReader.read("SELECT 1 FROM " + scrap.repeat(20_000))).isNotNull();
          }
          assertThat(StatementReader.read("SELECT 1" + " UNION SELECT 1".repeat(5_000)))
              .isNotNull();
        });
  }

  /** What SQLite accepts is analysed, and what is claimed of it holds on rows. */
  @Test
  void claimsHoldForMutatedStatements() throws IOException, SQLException {
    List<String> statements = statements();
    List<String> words = words(statements);
    try (SqliteDatabase sqlite = Corpus.open();
        Claims claims = Claims.over(Corpus.schema(), Corpus.rows().get(3))) {
      StatementAnalyzer analyzer = new StatementAnalyzer(sqlite.catalog());
      int accepted = 0;
      int read = 0;
      for (int i = 0; i < ROUNDS; i++) {
        String sql = mutate(any(statements), words);
        if (sqlite.prepare(sql) instanceof Prepared prepared && isSingle(sql)) {
          StatementFacts facts = analyzer.analyze(sql, Map.of(), prepared.columns());
          assertWithMessage(sql).that(facts.results()).hasSize(prepared.columns().size());
          accepted++;
          read += facts.isRead() ? 1 : 0;
          claims.tryOut(sql, facts);
        }
      }
      assertThat(accepted).isAtLeast(ROUNDS / 6);
      assertThat(read).isAtLeast(accepted * 9 / 10);
    }
  }

  private static List<String> statements() throws IOException {
    return Corpus.read().stream().map(Corpus.Entry::sql).toList();
  }

  private static List<String> words(List<String> statements) {
    List<String> words = new ArrayList<>(JOINS);
    for (String sql : statements) {
      Tokenizer.significant(sql).stream().map(token -> token.text(sql)).forEach(words::add);
    }
    return words;
  }

  private static boolean isSingle(String sql) {
    return !sql.contains(";");
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String scraps(List<String> words) {
    StringBuilder sql = new StringBuilder();
    for (int i = random.nextInt(20); i >= 0; i--) {
      sql.append(any(words)).append(random.nextInt(9) == 0 ? "" : " ");
    }
    return sql.toString();
  }

  private String mutate(String sql, List<String> words) {
    List<String> tokens = new ArrayList<>();
    for (Token token : Tokenizer.significant(sql)) {
      tokens.add(token.text(sql));
    }
    for (int i = random.nextInt(2); i >= 0; i--) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(5)) {
        case 0 -> tokens.set(at, any(words));
        case 1 -> tokens.add(at, any(words));
        case 2 -> tokens.set(at, any(tokens));
        case 3 -> exchangeJoin(tokens);
        default -> {
          if (tokens.size() > 1) {
            tokens.remove(at);
          }
        }
      }
    }
    return String.join(" ", tokens);
  }

  private void exchangeJoin(List<String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).equals("JOIN") && random.nextBoolean()) {
        tokens.set(i, any(JOINS));
      }
    }
  }
}

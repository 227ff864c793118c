// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.alcove.processor.analysis.Corpus.Entry;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is known of some hundred statements, and that it holds on rows chosen to break it. Run with
 * {@code -Dgoldens.update=true} to record what is known now, and read the difference.
 */
final class CorpusTest {

  @Test
  void everyStatementIsKnownAsRecorded() throws IOException {
    try (SqliteDatabase sqlite = Corpus.open()) {
      StatementAnalyzer analyzer = new StatementAnalyzer(sqlite.catalog());
      if (Boolean.getBoolean("goldens.update")) {
        Corpus.update(sqlite, analyzer);
      }
      List<Entry> entries = Corpus.read();
      assertThat(entries.size()).isAtLeast(300);
      for (Entry entry : entries) {
        assertWithMessage(entry.sql())
            .that(Corpus.text(Corpus.analyze(sqlite, analyzer, entry.sql())))
            .isEqualTo(entry.facts());
      }
    }
  }

  @Test
  void nearlyAllStatementsAreRead() throws IOException {
    List<Entry> entries = Corpus.read();
    long unread = entries.stream().filter(entry -> entry.facts().endsWith("; not read")).count();

    assertThat(unread).isAtMost(3);
  }

  /** Each claim against each set of rows, with several values for the parameters. */
  @Test
  void everyClaimHoldsForRealRows() throws IOException, SQLException {
    try (SqliteDatabase sqlite = Corpus.open()) {
      StatementAnalyzer analyzer = new StatementAnalyzer(sqlite.catalog());
      int rows = 0;
      Set<String> tried = new HashSet<>();
      for (List<String> inserts : Corpus.rows()) {
        try (Claims claims = Claims.over(Corpus.schema(), inserts)) {
          for (Entry entry : Corpus.read()) {
            StatementFacts facts = Corpus.analyze(sqlite, analyzer, entry.sql());
            int found = claims.check(entry.sql(), facts);
            rows += found;
            if (found > 0) {
              tried.add(entry.sql());
            }
          }
        }
      }
      assertThat(rows).isAtLeast(2_500);
      assertThat(tried.size()).isAtLeast(Corpus.read().size() * 95 / 100);
    }
  }

  /** The goal is well below a second for a thousand queries; a loaded machine gets more. */
  @Test
  void analysisTakesLittleTime() throws IOException {
    try (SqliteDatabase sqlite = Corpus.open()) {
      StatementAnalyzer analyzer = new StatementAnalyzer(sqlite.catalog());
      List<Entry> entries = Corpus.read();
      assertTimeout(
          Duration.ofSeconds(5),
          () -> {
            for (int i = 0; i < 1_000; i++) {
              String sql = entries.get(i % entries.size()).sql();
              assertThat(analyzer.analyze(sql, Map.of(), List.of())).isNotNull();
            }
          });
    }
  }
}

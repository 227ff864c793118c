// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.oldest;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.sql.FeatureScanner;
import dev.alcove.processor.sql.FeatureUse;
import dev.alcove.processor.sql.SqlFeature;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of features, held against real SQLites from 3.8.6 on. */
class SqlFeatureTest {

  /** Where sqlite-jdbc switched on later what SQLite had as an option. */
  private static final Map<SqlFeature, Integer> BUILT_IN = Map.of(SqlFeature.MATH, 3_040_000);

  private static final Map<OldSqlite, Connection> ENGINES = new LinkedHashMap<>();

  @BeforeAll
  static void open() throws IOException, SQLException {
    for (OldSqlite sqlite : OldSqlite.all()) {
      Connection connection = sqlite.connect(":memory:");
      for (String sql : FeatureExamples.SCHEMA) {
        assertThat(OldSqlite.execute(connection, sql)).isEmpty();
      }
      ENGINES.put(sqlite, connection);
    }
  }

  @AfterAll
  static void close() throws SQLException {
    for (Connection connection : ENGINES.values()) {
      connection.close();
    }
  }

  @Test
  void oldestOfTheEnginesIsTheOneOfTheOldestAndroid() {
    assertThat(ENGINES.keySet().iterator().next().number()).isEqualTo(3_008_006);
  }

  /** Of Android 5, 6, 8, 8.1, 9 (between two), 11, 12, 14 (two), 15 and 16.1. */
  @Test
  void enginesStandNextToThoseOfTheAndroids() {
    assertThat(ENGINES.keySet().stream().map(OldSqlite::number).toList())
        .containsAtLeast(
            3_008_006, 3_008_010, 3_018_000, 3_019_003, 3_021_000, 3_023_001, 3_028_000, 3_032_003,
            3_039_002, 3_042_000, 3_044_001, 3_050_003)
        .inOrder();
  }

  @Test
  void everyFeatureHasExamples() {
    Set<SqlFeature> all = new HashSet<>(FeatureExamples.ALL.keySet());
    all.addAll(FeatureExamples.SILENT.keySet());
    assertThat(all).containsAtLeastElementsIn(SqlFeature.values());
  }

  @Test
  void everyExampleIsFound() {
    FeatureExamples.ALL.forEach(
        (feature, sql) ->
            assertWithMessage(sql)
                .that(FeatureScanner.scan(sql).stream().map(FeatureUse::feature))
                .contains(feature));
  }

  @Test
  void everySilentExampleIsFound() {
    FeatureExamples.SILENT.forEach(
        (feature, sql) ->
            assertWithMessage(sql)
                .that(FeatureScanner.scan("SELECT " + sql).stream().map(FeatureUse::feature))
                .contains(feature));
  }

  @Test
  void silentExampleIsNullBelowTheGateAndAValueFromItOn() throws SQLException {
    for (Map.Entry<SqlFeature, String> example : FeatureExamples.SILENT.entries()) {
      for (OldSqlite sqlite : ENGINES.keySet()) {
        String query = "SELECT " + example.getValue() + " IS NULL";
        assertWithMessage(sqlite + ": " + query)
            .that(OldSqlite.query(ENGINES.get(sqlite), query))
            .containsExactly(sqlite.number() < example.getKey().since() ? "1" : "0");
      }
    }
  }

  @Test
  void newestSqliteBelowTheGateRefusesTheExample() {
    FeatureExamples.ALL.forEach(
        (feature, sql) -> {
          OldSqlite below = null;
          for (OldSqlite sqlite : ENGINES.keySet()) {
            below = sqlite.number() < feature.since() ? sqlite : below;
          }
          // sqlite-jdbc had a function of that name before SQLite.
          if (below != null && feature != SqlFeature.SIGN) {
            assertWithMessage(feature + ", " + below + ": " + sql)
                .that(refusal(below, sql))
                .isPresent();
          }
        });
  }

  @Test
  void everySqliteFromTheGateOnTakesTheExample() {
    FeatureExamples.ALL.forEach(
        (feature, sql) -> {
          // An example may need another, newer feature to stand in.
          int since =
              FeatureScanner.scan(sql).stream()
                  .mapToInt(use -> BUILT_IN.getOrDefault(use.feature(), use.feature().since()))
                  .max()
                  .orElseThrow();
          for (OldSqlite sqlite : ENGINES.keySet()) {
            if (sqlite.number() >= since) {
              assertWithMessage(feature + ", " + sqlite + ": " + sql)
                  .that(refusal(sqlite, sql))
                  .isEmpty();
            }
          }
        });
  }

  @Test
  void whatTheOldestSqliteTakesUsesNothingNewer() {
    OldSqlite oldest = ENGINES.keySet().iterator().next();
    for (String sql : FeatureExamples.OLD) {
      assertWithMessage(sql).that(refusal(oldest, sql)).isEmpty();
      assertWithMessage(sql)
          .that(
              FeatureScanner.scan(sql).stream()
                  .filter(use -> use.feature().since() > oldest.number()))
          .isEmpty();
    }
  }

  /** What the table does not know is in the oldest, too. */
  @Test
  void everyFunctionOfTheNewestSqliteIsInTheTableOrInTheOldest() throws SQLException {
    List<OldSqlite> all = new ArrayList<>(ENGINES.keySet());
    List<String> functions =
        OldSqlite.query(
            ENGINES.get(all.get(all.size() - 1)),
            "SELECT DISTINCT name, CASE WHEN narg < 0 THEN 3 ELSE narg END"
                + " FROM pragma_function_list WHERE type <> 'w' OR name IN"
                + " ('string_agg', 'json_group_array', 'json_group_object', 'median',"
                + " 'percentile', 'jsonb_group_array', 'jsonb_group_object')");
    assertThat(functions.size()).isGreaterThan(150);
    for (String function : functions) {
      String name = function.substring(0, function.indexOf('|'));
      int arguments = Integer.parseInt(function.substring(name.length() + 1));
      String call =
          "SELECT \""
              + name
              + "\"("
              + String.join(", ", Collections.nCopies(arguments, "a"))
              + ") FROM t";
      boolean isKnown =
          name.startsWith("->")
              || FeatureScanner.scan(call).stream()
                  .anyMatch(use -> use.feature().since() > 3_008_006);
      String refusal = refusal(all.get(0), call).orElse("");
      boolean isMissing =
          refusal.contains("no such function") || refusal.contains("wrong number of arguments");
      assertWithMessage(call).that(isMissing && !isKnown).isFalse();
    }
  }

  @Test
  void noFunctionStandsTwice() {
    assertThat(Arrays.stream(SqlFeature.values()).flatMap(f -> f.functions().stream()).toList())
        .containsNoDuplicates();
  }

  private static Optional<String> refusal(OldSqlite sqlite, String sql) {
    return OldSqlite.refusal(ENGINES.get(sqlite), sql);
  }
}

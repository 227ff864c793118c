// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.fixture.Drivers;
import dev.alcove.statement.CachingConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListSqlTest {
  private static final ListSql ONE = ListSql.of("SELECT a IN (", "), ?2, ?1");
  private static final ListSql TWO = ListSql.of("SELECT a IN (", ") AND b IN (", ")");

  private final CachingConnection connection = new CachingConnection(Drivers.inMemory().open());

  @AfterEach
  void close() {
    connection.close();
  }

  @Test
  void variablesAreNumberedAfterTheScalars() {
    assertThat(text(ONE, 999, 2)).isEqualTo("SELECT a IN (?3,?4), ?2, ?1");
    assertThat(text(TWO, 999, 1, 2)).isEqualTo("SELECT a IN (?1) AND b IN (?2,?3)");
  }

  @Test
  void sizesAreRoundedUpToPowersOfTwo() {
    assertThat(text(ONE, 999, 0)).isEqualTo("SELECT a IN (), ?2, ?1");
    assertThat(text(ONE, 999, 3)).isEqualTo("SELECT a IN (?3,?4,?5,?6), ?2, ?1");
    assertThat(text(ONE, 999, 4)).isSameInstanceAs(text(ONE, 999, 3));
    assertThat(text(ONE, 999, 257)).isSameInstanceAs(text(ONE, 999, 512));
  }

  @Test
  void textsAreForgottenWhenThereAreMany() {
    String first = text(TWO, 9999, 8, 8);
    assertThat(text(TWO, 9999, 7, 5)).isSameInstanceAs(first);
    for (int one = 1; one <= 1024; one *= 2) {
      for (int other = 16; other <= 1024; other *= 2) {
        text(TWO, 9999, one, other);
      }
    }
    assertThat(text(TWO, 9999, 8, 8)).isNotSameInstanceAs(first);
    assertThat(text(TWO, 9999, 8, 8)).isEqualTo(first);
  }

  @Test
  void listsBeyondTheLimitGoIntoTempTables() {
    assertThat(text(ONE, 513, 512)).isEqualTo("SELECT a IN (" + table(1) + "), ?2, ?1");
    assertThat(text(ONE, 514, 512)).contains("(?3,");
    assertThat(text(ONE, 250_000, 1025)).isEqualTo("SELECT a IN (" + table(2) + "), ?2, ?1");
    assertThat(text(ONE, 1, 1)).isEqualTo("SELECT a IN (" + table(3) + "), ?2, ?1");
    assertThat(text(ONE, 1, 0)).isEqualTo("SELECT a IN (), ?2, ?1");
  }

  @Test
  void longestListLeavesFirst() {
    assertThat(text(TWO, 999, 2, 1000))
        .isEqualTo("SELECT a IN (?1,?2) AND b IN (" + table(1) + ")");
    assertThat(text(TWO, 999, 513, 1)).isEqualTo("SELECT a IN (" + table(2) + ") AND b IN (?1)");
    assertThat(text(TWO, 999, 5000, 6000))
        .isEqualTo("SELECT a IN (" + table(4) + ") AND b IN (" + table(3) + ")");
  }

  @Test
  void messagesShowDots() {
    assertThat(TWO.toString()).isEqualTo("SELECT a IN (...) AND b IN (...)");
  }

  private String text(ListSql sql, int variableLimit, int... sizes) {
    ListArgument[] lists = new ListArgument[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      lists[i] = new ListArgument();
      for (int element = 0; element < sizes[i]; element++) {
        lists[i].addLong(element);
      }
    }
    return sql.text(ListShape.of(lists, variableLimit - sql.scalars(), connection));
  }

  private static String table(int number) {
    return "SELECT +value FROM temp.alcove_list_" + number;
  }
}

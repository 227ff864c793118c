// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.error.DriverException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What each driver promises of values and rows; the tests of a driver extend {@link
 * DriverContract}.
 */
public abstract class ValueContract {
  private static final int SQLITE_BUSY = 5;

  /** Opened for each test. */
  DriverConnection connection;

  /** A driver for a database that does not exist yet. */
  protected abstract Driver driver();

  @BeforeEach
  void open() {
    connection = driver().open();
    run("CREATE TABLE t (id INTEGER PRIMARY KEY, a, b TEXT)");
  }

  @AfterEach
  void close() {
    connection.close();
  }

  @Test
  void valuesComeBackAsTheyWere() {
    try (DriverStatement insert = connection.prepare("INSERT INTO t (a, b) VALUES (?1, ?2)")) {
      insert.bindLong(1, Long.MIN_VALUE);
      insert.bindText(2, "é😀中\0 end");
      assertThat(insert.step()).isFalse();
    }
    try (DriverStatement select = connection.prepare("SELECT a, b FROM t")) {
      assertThat(select.step()).isTrue();
      assertThat(select.getLong(0)).isEqualTo(Long.MIN_VALUE);
      assertThat(select.getText(1)).isEqualTo("é😀中\0 end");
      assertThat(select.step()).isFalse();
      assertThat(select.step()).isFalse();
    }
  }

  @Test
  void emptyValuesAreNotNull() {
    try (DriverStatement select = connection.prepare("SELECT ?1, ?2, ?3")) {
      select.bindText(1, "");
      select.bindBlob(2, new byte[0]);
      select.bindNull(3);
      select.step();
      assertThat(select.getText(0)).isEmpty();
      assertThat(select.isNull(0)).isFalse();
      assertThat(select.getBlob(1)).isEmpty();
      assertThat(select.isNull(1)).isFalse();
      assertThat(select.getText(2)).isNull();
      assertThat(select.getBlob(2)).isNull();
      assertThat(select.isNull(2)).isTrue();
    }
  }

  @Test
  void textOfANumberIsItsDigits() {
    try (DriverStatement select = connection.prepare("SELECT 12, 1.5, x'C3A9', '7x', 1e100")) {
      select.step();
      assertThat(select.getText(0)).isEqualTo("12");
      assertThat(select.getText(1)).isEqualTo("1.5");
      assertThat(select.getText(2)).isEqualTo("é");
      assertThat(select.getLong(3)).isEqualTo(7);
      assertThat(select.getText(4)).isEqualTo("1.0e+100");
      assertThat(select.getLong(0)).isEqualTo(12);
      assertThat(select.getBlob(3)).isEqualTo("7x".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void doublesKeepEveryBit() {
    try (DriverStatement select = connection.prepare("SELECT ?1, ?2, ?3")) {
      select.bindDouble(1, 0.1);
      select.bindDouble(2, Double.MIN_VALUE);
      select.bindDouble(3, Double.NEGATIVE_INFINITY);
      select.step();
      assertThat(select.getDouble(0)).isEqualTo(0.1);
      assertThat(select.getDouble(1)).isEqualTo(Double.MIN_VALUE);
      assertThat(select.getDouble(2)).isEqualTo(Double.NEGATIVE_INFINITY);
    }
  }

  @Test
  void nullReadsAsZeroAndIsTold() {
    try (DriverStatement select = connection.prepare("SELECT NULL, 0, 'x'")) {
      select.step();
      assertThat(select.getLong(0)).isEqualTo(0);
      assertThat(select.isNull(0)).isTrue();
      assertThat(select.getLong(1)).isEqualTo(0);
      assertThat(select.isNull(1)).isFalse();
      assertThat(select.isNull(0)).isTrue();
      assertThat(select.isNull(2)).isFalse();
      assertThat(select.getText(2)).isEqualTo("x");
    }
  }

  @Test
  void numbersAreToldFromOtherValues() {
    try (DriverStatement select = connection.prepare("SELECT 0, 0.0, '0', x'30', NULL")) {
      select.step();
      assertThat(select.isNumber(0)).isTrue();
      assertThat(select.isNumber(1)).isTrue();
      assertThat(select.isNumber(2)).isFalse();
      assertThat(select.isNumber(3)).isFalse();
      assertThat(select.isNumber(4)).isFalse();
      assertThat(select.isNull(4)).isTrue();
    }
  }

  @Test
  void valuesAreBoundUnderTheirOwnType() {
    try (DriverStatement select =
        connection.prepare(
            "SELECT typeof(?1), typeof(?2), typeof(?3), typeof(?4), typeof(?5), ?1 = '1'")) {
      select.bindLong(1, 1);
      select.bindDouble(2, 1);
      select.bindText(3, "1");
      select.bindBlob(4, new byte[] {1});
      select.bindNull(5);
      select.step();
      assertThat(select.getText(0)).isEqualTo("integer");
      assertThat(select.getText(1)).isEqualTo("real");
      assertThat(select.getText(2)).isEqualTo("text");
      assertThat(select.getText(3)).isEqualTo("blob");
      assertThat(select.getText(4)).isEqualTo("null");
      assertThat(select.getLong(5)).isEqualTo(0);
    }
  }

  /** Compared with SQLite's own CAST, which goes by the same rules. */
  @Test
  void textsBecomeNumbersBySqlitesRules() {
    String[] texts = {
      "12abc",
      " \t12",
      "0x1F",
      "012",
      "-7",
      "+7",
      "- 7",
      "1e3",
      "1.9",
      "",
      "abc",
      ".5",
      "5.",
      "-.5e1",
      "1e",
      "1e+",
      "1e400",
      "9223372036854775807",
      "9223372036854775808",
      "-9223372036854775808",
      "-9223372036854775809",
      "99999999999999999999999",
      "inf",
      "nan",
      "1_000",
      "1\u00a0",
      "\u0661"
    };
    for (String text : texts) {
      try (DriverStatement select =
          connection.prepare("SELECT ?1, CAST(?1 AS INTEGER), CAST(?1 AS REAL)")) {
        select.bindText(1, text);
        select.step();
        assertWithMessage(text).that(select.getLong(0)).isEqualTo(select.getLong(1));
        assertWithMessage(text).that(select.getDouble(0)).isEqualTo(select.getDouble(2));
      }
    }
  }

  @Test
  void realsBecomeTextsAndIntegersBySqlitesRules() {
    double[] values = {
      0.0,
      1.0,
      -1.0,
      0.1,
      1.5,
      100.0,
      123456.789,
      1e14,
      123456789012345.0,
      1e15,
      1e16,
      1.25e-4,
      1e-5,
      -2.5e-7,
      1e100,
      1e-100,
      9.2e18,
      9.3e18,
      -9.3e18,
      4.9e-324,
      1.7976931348623157e308,
      1.0 / 3,
      2.0 / 3,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (double value : values) {
      try (DriverStatement select =
          connection.prepare("SELECT ?1, CAST(?1 AS TEXT), CAST(?1 AS INTEGER)")) {
        select.bindDouble(1, value);
        select.step();
        assertThat(select.getText(0)).isEqualTo(select.getText(1));
        assertThat(select.getLong(0)).isEqualTo(select.getLong(2));
      }
    }
  }

  @Test
  void longValuesAmongShortOnesComeBackWhole() {
    byte[] blob = new byte[2_500_000];
    for (int i = 0; i < blob.length; i++) {
      blob[i] = (byte) (i * 31 + (i >> 8));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400_000; i++) {
      text.append("é中").append((char) ('a' + i % 26));
    }
    try (DriverStatement insert =
        connection.prepare("INSERT INTO t (id, a, b) VALUES (?1, ?2, ?3)")) {
      for (int id = 1; id <= 20; id++) {
        insert.bindLong(1, id);
        if (id % 10 == 3) {
          insert.bindBlob(2, blob);
        } else {
          insert.bindLong(2, id);
        }
        insert.bindText(3, id % 10 == 7 ? text.toString() : "short " + id);
        insert.step();
        insert.reset();
      }
    }
    for (int first : new int[] {1, 3, 7}) {
      String sql = "SELECT id, a, b, NULL FROM t WHERE id >= ?1 ORDER BY id; -- all; rows";
      try (DriverStatement select = connection.prepare(sql)) {
        select.bindLong(1, first);
        for (int run = 0; run < 2; run++) {
          for (int id = first; id <= 20; id++) {
            assertThat(select.step()).isTrue();
            assertThat(select.getLong(0)).isEqualTo(id);
            assertThat(select.isNumber(1)).isEqualTo(id % 10 != 3);
            if (id % 10 == 3) {
              assertThat(Arrays.equals(select.getBlob(1), blob)).isTrue();
            }
            assertThat(select.getText(2).equals(id % 10 == 7 ? text.toString() : "short " + id))
                .isTrue();
            assertThat(select.isNull(3)).isTrue();
          }
          assertThat(select.step()).isFalse();
          select.reset();
        }
      }
    }
    assertThat(connection.isInTransaction()).isFalse();
  }

  @Test
  void manyRowsAreThoseOfOneMoment() {
    run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)"
            + " INSERT INTO t (id, b) SELECT i, printf('%0200d', i) FROM n");
    try (DriverStatement select = connection.prepare("SELECT id, b FROM t ORDER BY id")) {
      for (int i = 1; i <= 30_000; i++) {
        assertThat(select.step()).isTrue();
        assertThat(select.getLong(0)).isEqualTo(i);
        if (i == 100) {
          writeElsewhere("DELETE FROM t WHERE id % 2 = 0");
        }
      }
      assertThat(select.step()).isFalse();
    }
    assertThat(connection.isInTransaction()).isFalse();
  }

  /** By another connection, if the database can have one. */
  private void writeElsewhere(String sql) {
    Driver other = driver();
    if (other.file() == null) {
      return;
    }
    try (DriverConnection writer = other.open()) {
      try (DriverStatement statement = writer.prepare(sql)) {
        statement.step();
      } catch (DriverException e) {
        // A rollback journal lets nobody write meanwhile.
        assertThat(e.resultCode() & 0xff).isEqualTo(SQLITE_BUSY);
      }
    }
  }

  final void run(String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }

  final long number(String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
      return statement.getLong(0);
    }
  }
}

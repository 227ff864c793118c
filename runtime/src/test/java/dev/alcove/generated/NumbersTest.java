// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.error.MappingException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a value that is no number where a number is read. */
class NumbersTest {
  private NotesDatabase db;

  @BeforeEach
  void open() {
    db = Alcove.open(NotesDatabase.class, Drivers.inMemory());
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void textIsNeverASilentZero() {
    List<RowReader<?>> readers =
        List.of(
            row -> row.getLong(0),
            row -> row.getInt(0),
            row -> row.getShort(0),
            row -> row.getByte(0),
            row -> row.getDouble(0),
            row -> row.getFloat(0),
            row -> row.getBoolean(0),
            row -> row.getLongOrNull(0),
            row -> row.getIntOrNull(0),
            row -> row.getShortOrNull(0),
            row -> row.getByteOrNull(0),
            row -> row.getDoubleOrNull(0),
            row -> row.getFloatOrNull(0),
            row -> row.getBooleanOrNull(0));
    for (RowReader<?> reader : readers) {
      for (String value : List.of("'abc'", "''", "' '", "'-'", "'.'", "x''", "x'ff00'")) {
        MappingException failure =
            assertThrows(
                MappingException.class, () -> read("SELECT " + value + " AS title", reader));
        assertThat(failure).hasMessageThat().contains("cannot read column \"title\" as ");
        assertThat(failure).hasMessageThat().contains("it is no number");
      }
    }
  }

  @Test
  void zeroAsTextIsZero() {
    for (String zero : List.of("'0'", "' 0'", "'-0'", "'+0'", "'0.0'", "'00'", "x'30'", "'.0'")) {
      assertThat(read("SELECT " + zero, row -> row.getLong(0))).isEqualTo(0L);
      assertThat(read("SELECT " + zero, row -> row.getDoubleOrNull(0))).isAnyOf(0.0, -0.0);
    }
  }

  @Test
  void textThatBeginsWithANumberIsThatNumber() {
    assertThat(read("SELECT '12 apples'", row -> row.getLong(0))).isEqualTo(12L);
    assertThat(read("SELECT '0 apples'", row -> row.getLong(0))).isEqualTo(0L);
  }

  @Test
  void smallRealIsItsWholePart() {
    assertThat(read("SELECT 0.5", row -> row.getLong(0))).isEqualTo(0L);
    assertThat(read("SELECT 0.0", row -> row.getBooleanOrNull(0))).isEqualTo(false);
  }

  @Test
  void numberBeyondLongIsRefused() {
    for (String value :
        List.of("9223372036854775807 + 1", "-9223372036854775808 - 1", "1e300", "9e999")) {
      for (RowReader<?> reader :
          List.<RowReader<?>>of(row -> row.getLong(0), row -> row.getLongOrNull(0))) {
        MappingException failure =
            assertThrows(MappingException.class, () -> read("SELECT " + value + " AS n", reader));
        assertThat(failure)
            .hasMessageThat()
            .contains("finds a value in column \"n\" that long cannot hold");
      }
    }
  }

  @Test
  void greatestAndLeastLongAreRead() {
    assertThat(read("SELECT 9223372036854775807", row -> row.getLong(0))).isEqualTo(Long.MAX_VALUE);
    assertThat(read("SELECT -9223372036854775808", row -> row.getLongOrNull(0)))
        .isEqualTo(Long.MIN_VALUE);
  }

  private Object read(String sql, RowReader<?> reader) {
    try (Statement query = db.read("Dao.query", sql)) {
      return query.one(reader);
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.SqlQuery;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.MappingException;
import dev.alcove.error.NoRowException;
import dev.alcove.error.TooManyRowsException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static final String THREE = "SELECT 1 AS n, 'a' AS t UNION ALL VALUES (2, 'b'), (1, 'c')";

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
  void rowsBecomeWhatIsAskedFor() {
    try (Statement query = db.read("Dao.query", THREE)) {
      assertThat(query.list(row -> row.getInt(0))).containsExactly(1, 2, 1).inOrder();
      assertThat(query.set(row -> row.getLong(0))).containsExactly(1L, 2L).inOrder();
      assertThat(query.map(row -> row.getText(1), row -> row.getInt(0)))
          .containsExactly("a", 1, "b", 2, "c", 1)
          .inOrder();
      assertThat(query.multimap(row -> row.getInt(0), row -> row.getText(1)))
          .containsExactly(1, List.of("a", "c"), 2, List.of("b"))
          .inOrder();
    }
  }

  @Test
  void twoRowsWithOneKeyAreNotLost() {
    try (Statement query = db.read("Dao.query", THREE)) {
      MappingException failure =
          assertThrows(
              MappingException.class, () -> query.map(row -> row.getInt(0), row -> row.getText(1)));
      assertThat(failure).hasMessageThat().startsWith("Dao.query finds two rows with the same key");
    }
  }

  @Test
  void oneRowIsOneRow() {
    assertThat(one("SELECT 5")).isEqualTo(5);
    NoRowException none = assertThrows(NoRowException.class, () -> one("SELECT 5 WHERE 0"));
    assertThat(none).hasMessageThat().startsWith("Dao.one finds no row where it promises one.");
    assertThrows(TooManyRowsException.class, () -> one("VALUES (1), (2)"));
  }

  @Test
  void oneRowOrNull() {
    try (Statement query = db.read("Dao.query", "SELECT 5 WHERE ?1")) {
      query.bindBoolean(1, true);
      Integer five = query.oneOrNull(row -> row.getInt(0));
      assertThat(five).isEqualTo(5);
      query.bindBoolean(1, false);
      Integer none = query.oneOrNull(row -> row.getInt(0));
      assertThat(none).isNull();
    }
    try (Statement query = db.read("Dao.query", "VALUES (1), (2)")) {
      assertThrows(TooManyRowsException.class, () -> query.oneOrNull(row -> row.getInt(0)));
    }
  }

  @Test
  void nullIsNeverASilentZero() {
    List<RowReader<?>> readers =
        List.of(
            row -> row.getLong(0),
            row -> row.getInt(0),
            row -> row.getShort(0),
            row -> row.getByte(0),
            row -> row.getDouble(0),
            row -> row.getFloat(0),
            row -> row.getBoolean(0),
            row -> row.getChar(0),
            row -> row.getText(0),
            row -> row.getBlob(0));
    for (RowReader<?> reader : readers) {
      try (Statement query = db.read("Dao.query", "SELECT NULL AS amount")) {
        MappingException failure = assertThrows(MappingException.class, () -> query.one(reader));
        assertThat(failure)
            .hasMessageThat()
            .startsWith("Dao.query finds NULL in column \"amount\", read as ");
      }
    }
  }

  @Test
  void nullIsNullWhereItMayBe() {
    try (Statement query = db.read("Dao.query", "SELECT NULL")) {
      List<Object> values =
          query.one(
              row -> {
                List<Object> read = new ArrayList<>();
                read.add(row.getLongOrNull(0));
                read.add(row.getIntOrNull(0));
                read.add(row.getShortOrNull(0));
                read.add(row.getByteOrNull(0));
                read.add(row.getDoubleOrNull(0));
                read.add(row.getFloatOrNull(0));
                read.add(row.getBooleanOrNull(0));
                read.add(row.getCharOrNull(0));
                read.add(row.getTextOrNull(0));
                read.add(row.getBlobOrNull(0));
                return read;
              });
      assertThat(values).hasSize(10);
      assertThat(new java.util.HashSet<>(values)).containsExactly((Object) null);
    }
  }

  @Test
  void zeroIsNotNull() {
    try (Statement query = db.read("Dao.query", "SELECT 0, 0.0, '', x''")) {
      List<Object> values =
          query.one(
              row ->
                  List.of(
                      row.getLongOrNull(0),
                      row.getIntOrNull(0),
                      row.getBoolean(0),
                      row.getBooleanOrNull(0),
                      row.getDouble(1),
                      row.getDoubleOrNull(1),
                      row.getText(2),
                      row.getBlob(3).length));
      assertThat(values).containsExactly(0L, 0, false, false, 0.0, 0.0, "", 0).inOrder();
    }
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertOutOfRange("SELECT 2147483648 AS n", row -> row.getInt(0));
    assertOutOfRange("SELECT -32769 AS n", row -> row.getShort(0));
    assertOutOfRange("SELECT 128 AS n", row -> row.getByteOrNull(0));
    assertOutOfRange("SELECT 'ab' AS n", row -> row.getChar(0));
    assertOutOfRange("SELECT '' AS n", row -> row.getChar(0));
  }

  private void assertOutOfRange(String sql, RowReader<?> reader) {
    try (Statement query = db.read("Dao.query", sql)) {
      MappingException failure = assertThrows(MappingException.class, () -> query.one(reader));
      assertThat(failure).hasMessageThat().contains("a value in column \"n\" that ");
    }
  }

  @Test
  void valuesComeBackAsTheyWereBound() {
    try (Statement query = db.read("Dao.query", "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9")) {
      query.bindLongOrNull(1, Long.MAX_VALUE);
      query.bindIntOrNull(2, Integer.MIN_VALUE);
      query.bindShortOrNull(3, Short.MAX_VALUE);
      query.bindByteOrNull(4, Byte.MIN_VALUE);
      query.bindFloatOrNull(5, 0.1f);
      query.bindDoubleOrNull(6, 1e300);
      query.bindBooleanOrNull(7, true);
      query.bindCharOrNull(8, 'é');
      query.bindBlob(9, new byte[] {0, -1});
      List<Object> values =
          query.one(
              row ->
                  List.of(
                      row.getLong(0),
                      row.getInt(1),
                      row.getShort(2),
                      row.getByte(3),
                      row.getFloat(4),
                      row.getDouble(5),
                      row.getBoolean(6),
                      row.getChar(7),
                      row.getBlob(8)[1]));
      assertThat(values)
          .containsExactly(
              Long.MAX_VALUE,
              Integer.MIN_VALUE,
              Short.MAX_VALUE,
              Byte.MIN_VALUE,
              0.1f,
              1e300,
              true,
              'é',
              (byte) -1)
          .inOrder();
    }
  }

  @Test
  void notANumberIsNotStoredAsNull() {
    try (Statement query = db.read("Dao.query", "SELECT ?1")) {
      assertThrows(MappingException.class, () -> query.bindDouble(1, Double.NaN));
    }
  }

  @Test
  void exceptionOfAReaderIsNamedWithoutTheValuesInIt() {
    try (Statement query = db.read("Dao.query", "SELECT 'secret'")) {
      MappingException failure =
          assertThrows(
              MappingException.class,
              () ->
                  query.list(
                      row -> {
                        throw new IllegalArgumentException("bad: " + row.getText(0));
                      }));
      assertThat(failure).hasMessageThat().doesNotContain("bad");
      assertThat(failure).hasMessageThat().contains("java.lang.IllegalArgumentException");
      assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("bad: secret");
      assertThat(failure.method()).isEqualTo("Dao.query");
    }
  }

  @Test
  void insertTellsTheRowId() {
    try (Statement insert =
        db.write("Dao.insert", "INSERT OR IGNORE INTO notes (id, text) VALUES (?1, ?1)")) {
      insert.bindText(1, "a");
      assertThat(insert.executeInsert()).isEqualTo(1);
      insert.bindText(1, "b");
      assertThat(insert.executeInsert()).isEqualTo(2);
      assertThat(insert.executeInsert()).isEqualTo(-1);
    }
  }

  @Test
  void updateTellsTheRowsItChanged() {
    db.insert("a", "1");
    db.insert("b", "2");
    try (Statement update = db.write("Dao.update", "UPDATE notes SET number = 1 WHERE id >= ?1")) {
      update.bindText(1, "a");
      assertThat(update.executeUpdate()).isEqualTo(2);
      update.bindText(1, "b");
      assertThat(update.executeUpdate()).isEqualTo(1);
      update.bindText(1, "c");
      assertThat(update.executeUpdate()).isEqualTo(0);
    }
  }

  @Test
  void returningGivesTheStoredRow() {
    try (Statement insert =
        db.write("Dao.insert", "INSERT INTO notes (id, text) VALUES ('a', 'x') RETURNING rowid")) {
      long id = insert.one(row -> row.getLong(0));
      assertThat(id).isEqualTo(1);
    }
    assertThat(db.noteIds()).containsExactly("a");
  }

  @Test
  void sameQueryRunsInsideItself() {
    db.insert("a", "1");
    db.insert("b", "2");
    String sql = "SELECT id FROM notes ORDER BY id";
    try (Statement outer = db.read("Dao.outer", sql)) {
      List<List<String>> nested =
          outer.list(
              row -> {
                try (Statement inner = db.read("Dao.inner", sql)) {
                  return inner.list(other -> row.getText(0) + other.getText(0));
                }
              });
      assertThat(nested).containsExactly(List.of("aa", "ab"), List.of("ba", "bb")).inOrder();
    }
    assertThat(db.noteIds()).containsExactly("a", "b");
  }

  @Test
  void keptStatementForgetsItsParameters() {
    String sql = "SELECT ?1";
    try (Statement query = db.read("Dao.query", sql)) {
      query.bindText(1, "old");
    }
    try (Statement query = db.read("Dao.query", sql)) {
      String text = query.oneOrNull(row -> row.getTextOrNull(0));
      assertThat(text).isNull();
    }
  }

  @Test
  void moreStatementsThanAreKept() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 300; i++) {
        assertThat(one("SELECT " + i)).isEqualTo(i);
      }
    }
  }

  @Test
  void failedStatementCanBeBoundAgain() {
    db.insert("a", "1");
    try (Statement insert =
        db.write("Dao.insert", "INSERT INTO notes (id, text) VALUES (?1, ?2)")) {
      insert.bindText(1, "a");
      insert.bindText(2, "2");
      assertThrows(AlcoveException.class, insert::execute);
      insert.bindText(1, "b");
      insert.bindText(2, "2");
      insert.execute();
    }
    assertThat(db.noteIds()).containsExactly("a", "b");
  }

  @Test
  void wrongSqlIsNamed() {
    AlcoveException failure =
        assertThrows(AlcoveException.class, () -> db.read("Dao.query", "SELECT a FROM no"));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo("Dao.query failed in SQLite: no such table: no.\n  SQL: SELECT a FROM no");
    assertThat(db.noteIds()).isEmpty();
  }

  @Test
  void rawQueryBindsItsArgumentsAndFindsItsColumns() {
    SqlQuery query = SqlQuery.of("SELECT ? AS a, ? AS b, ? AS c, ? AS d", "x", 7, true, null);
    try (Statement statement = db.read("Dao.raw", query)) {
      int[] columns = statement.columns("C", "a", "b");
      assertThat(columns).asList().containsExactly(2, 0, 1).inOrder();
      String text = statement.one(row -> row.getText(columns[1]) + row.getLong(columns[2]));
      assertThat(text).isEqualTo("x7");
      MappingException failure =
          assertThrows(MappingException.class, () -> statement.columns("missing"));
      assertThat(failure)
          .hasMessageThat()
          .startsWith("Dao.raw returns no column \"missing\", but a, b, c, d.");
    }
    assertThrows(MappingException.class, () -> SqlQuery.of("SELECT ?", new Object()));
  }

  @Test
  void listsOfAnySizeAreExpanded() {
    db.run("CREATE TABLE many (id INTEGER PRIMARY KEY)");
    db.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 300000)"
            + " INSERT INTO many SELECT i FROM n");
    ListSql sql = ListSql.of("SELECT count(*) FROM many WHERE id IN (", ") AND id > ?1");
    for (int size : new int[] {0, 1, 3, 300, 5_000, 300_000}) {
      ListArgument ids = new ListArgument();
      for (int i = 1; i <= size; i++) {
        ids.addLong(i);
      }
      try (Statement query = db.read("Dao.byIds", sql, ids)) {
        query.bindLong(1, 0);
        int count = query.one(row -> row.getInt(0));
        assertThat(count).isEqualTo(size);
      }
      ListArgument again = ids;
      int inSnapshot =
          db.inSnapshot(
              () -> {
                try (Statement query = db.read("Dao.byIds", sql, again)) {
                  query.bindLong(1, 1);
                  return query.one(row -> row.getInt(0));
                }
              });
      assertThat(inSnapshot).isEqualTo(Math.max(0, size - 1));
    }
  }

  private int one(String sql) {
    try (Statement query = db.read("Dao.one", sql)) {
      return query.one(row -> row.getInt(0));
    }
  }
}

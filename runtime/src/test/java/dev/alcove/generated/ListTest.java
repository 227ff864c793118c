// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.AlcoveException;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTest {
  private static final int ITEMS = 5000;
  private static final int MANY = 300_000;

  private static final ListSql BY_NAME =
      ListSql.of("SELECT count(*) FROM items WHERE name IN (", ")");
  private static final ListSql BY_ID = ListSql.of("SELECT count(*) FROM items WHERE id IN (", ")");
  private static final ListSql NOT_BY_ID =
      ListSql.of("SELECT count(*) FROM items WHERE id NOT IN (", ") AND id > ?1");
  private static final ListSql BY_BOTH =
      ListSql.of(
          "SELECT count(*) FROM items WHERE id IN (", ") AND id <= ?1 AND name NOT IN (", ")");

  @TempDir File folder;

  private ScratchDatabase_Impl database;

  @BeforeEach
  void open() {
    database = ScratchDatabase_Impl.open(new File(folder, "lists.db"));
    database.inTransaction(
        () -> {
          try (Statement insert =
              database.write("open", "INSERT INTO items (id, name) VALUES (?1, ?2)")) {
            for (int id = 1; id <= ITEMS; id++) {
              insert.bindLong(1, id);
              insert.bindText(2, "item" + id);
              insert.execute();
            }
          }
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 100, 1023, 1024, 1025, 1280, 4000, MANY})
  void listsOfEverySizeFindTheirRows(int size) {
    int expected = Math.min(size, ITEMS);
    assertThat(count(BY_ID, ids(size))).isEqualTo(expected);
    assertThat(count(BY_NAME, names(size))).isEqualTo(expected);
    assertThat(countAbove(NOT_BY_ID, 10, ids(size))).isEqualTo(ITEMS - Math.max(10, expected));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2000})
  void nullInListMeansWhatItMeansInSql(int size) {
    ListArgument list = ids(size);
    list.addNull();
    assertThat(count(BY_ID, list)).isEqualTo(size);
    assertThat(countAbove(NOT_BY_ID, 0, list)).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 2000})
  void doublesDoNotCountTwice(int size) {
    ListArgument list = new ListArgument();
    for (int i = 0; i < size; i++) {
      list.addLong(7);
    }
    assertThat(count(BY_ID, list)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 2000})
  void columnConvertsTheElementsWhateverTheSize(int size) {
    ListArgument texts = new ListArgument();
    ListArgument reals = new ListArgument();
    for (int i = 1; i <= size; i++) {
      texts.addText(String.valueOf(i));
      reals.addDouble(i);
    }
    assertThat(count(BY_ID, texts)).isEqualTo(size);
    assertThat(count(BY_ID, reals)).isEqualTo(size);
    execute("INSERT INTO items (id, name) VALUES (100000, '2')");
    assertThat(count(BY_NAME, ids(size))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 2000})
  void listsMayMixTypes(int size) {
    ListArgument list = ids(size);
    list.addDouble(1.5);
    list.addText("4711");
    list.addBlob(new byte[] {1});
    list.addLongOrNull(4712L);
    list.addBooleanOrNull(true);
    assertThat(count(BY_ID, list)).isEqualTo(size + 2);
  }

  @Test
  void blobsAreFoundByTheirBytes() {
    execute("INSERT INTO cells (id, value) VALUES (1, x'00ff'), (2, x'0100'), (3, 'text')");
    ListSql byValue = ListSql.of("SELECT count(*) FROM cells WHERE value IN (", ")");
    ListArgument list = new ListArgument();
    list.addBlob(new byte[] {0, -1});
    list.addText("text");
    assertThat(count(byValue, list)).isEqualTo(2);
  }

  @Test
  void twoListsInOneStatementKeepApart() {
    int[] sizes = {0, 3, 2000};
    for (int first : sizes) {
      for (int second : sizes) {
        int expected = Math.max(0, Math.min(first, 2500) - second);
        assertThat(countAbove(BY_BOTH, 2500, ids(first), names(second))).isEqualTo(expected);
      }
    }
  }

  @Test
  void longListsWorkInTransactionsAndSnapshots() {
    database.inTransaction(() -> assertThat(count(BY_ID, ids(MANY))).isEqualTo(ITEMS));
    database.inSnapshot(
        () -> {
          assertThat(count(BY_ID, ids(2000))).isEqualTo(2000);
          return null;
        });
  }

  @Test
  void longListsWorkAfterRollback() {
    for (int i = 0; i < 3; i++) {
      assertThrows(
          IllegalStateException.class,
          () ->
              database.inTransaction(
                  () -> {
                    assertThat(count(BY_ID, ids(2000))).isEqualTo(2000);
                    throw new IllegalStateException();
                  }));
      assertThat(count(BY_ID, ids(1500))).isEqualTo(1500);
    }
  }

  @Test
  void rollbackBringsNoOldElementsBack() {
    assertThat(countInTransaction(2000)).isEqualTo(2000);
    assertThrows(
        IllegalStateException.class,
        () ->
            database.inTransaction(
                () -> {
                  assertThat(count(BY_ID, ids(3000))).isEqualTo(3000);
                  throw new IllegalStateException();
                }));
    assertThat(countInTransaction(1200)).isEqualTo(1200);
  }

  @Test
  void longListsMayBeInUseInsideOneAnother() {
    ListSql outer = ListSql.of("SELECT id FROM items WHERE id IN (", ") AND id <= 3 ORDER BY id");
    RowReader<Long> inner =
        row -> row.getLong(0) * 100_000 + count(BY_ID, ids(2000 + row.getInt(0)));
    List<Long> expected = List.of(102_001L, 202_002L, 302_003L);
    assertThat(list(outer, ids(1500), inner)).isEqualTo(expected);
    assertThat(database.inTransaction(() -> list(outer, ids(1500), inner))).isEqualTo(expected);
    assertThat(database.inSnapshot(() -> list(outer, ids(1500), inner))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 2000, 4500})
  void writesCountTheirOwnRows(int size) {
    ListSql delete = ListSql.of("DELETE FROM items WHERE id IN (", ")");
    ListSql rename = ListSql.of("UPDATE items SET name = ?1 || id WHERE id IN (", ")");
    try (Statement update = database.write("ListTest", rename, ids(size))) {
      update.bindText(1, "new");
      assertThat(update.executeUpdate()).isEqualTo(size);
    }
    try (Statement statement = database.write("ListTest", delete, ids(size))) {
      assertThat(statement.executeUpdate()).isEqualTo(size);
    }
    assertThat(count(BY_ID, ids(ITEMS))).isEqualTo(ITEMS - size);
  }

  @Test
  void failuresNameTheSqlInShortAndLeaveNothingBehind() {
    ListSql wrong = ListSql.of("SELECT nothing FROM items WHERE id IN (", ")");
    for (int size : new int[] {3, 2000}) {
      AlcoveException failure = assertThrows(AlcoveException.class, () -> count(wrong, ids(size)));
      assertThat(failure.method()).isEqualTo("ListTest");
      assertThat(failure.sql()).isEqualTo("SELECT nothing FROM items WHERE id IN (...)");
    }
    assertThat(count(BY_ID, ids(2000))).isEqualTo(2000);
  }

  @Test
  void anyThreadMayUseTheSameStatement() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int size = 1000 + i * 50;
        Callable<Long> count = () -> count(BY_NAME, names(size)) - size;
        counts.add(threads.submit(count));
      }
      for (Future<Long> count : counts) {
        assertThat(count.get()).isEqualTo(0);
      }
    } finally {
      threads.shutdown();
    }
  }

  private long countInTransaction(int size) {
    return database.inTransaction(() -> count(BY_ID, ids(size)));
  }

  private long count(ListSql sql, ListArgument list) {
    return list(sql, list, row -> row.getLong(0)).get(0);
  }

  private long countAbove(ListSql sql, long scalar, ListArgument... lists) {
    try (Statement query = database.read("ListTest", sql, lists)) {
      query.bindLong(1, scalar);
      return query.one(row -> row.getLong(0));
    }
  }

  private <T> List<T> list(ListSql sql, ListArgument list, RowReader<T> reader) {
    try (Statement query = database.read("ListTest", sql, list)) {
      return query.list(reader);
    }
  }

  private void execute(String sql) {
    try (Statement statement = database.write("ListTest", sql)) {
      statement.execute();
    }
  }

  private static ListArgument ids(int size) {
    ListArgument list = new ListArgument();
    for (int id = 1; id <= size; id++) {
      list.addLong(id);
    }
    return list;
  }

  private static ListArgument names(int size) {
    ListArgument list = new ListArgument();
    for (int id = 1; id <= size; id++) {
      list.addText("item" + id);
    }
    return list;
  }
}

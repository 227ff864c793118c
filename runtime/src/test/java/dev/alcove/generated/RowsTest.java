// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.alcove.Alcove;
import dev.alcove.Rows;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.BusyException;
import dev.alcove.error.DatabaseClosedException;
import dev.alcove.error.MappingException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

public class RowsTest {
  private static final String ALL = "SELECT id FROM items ORDER BY id";

  @TempDir Path folder;
  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private ScratchDatabase_Impl db;

  @BeforeEach
  void open() {
    open(0);
    insert(1);
    insert(2);
    insert(3);
  }

  /** Without readers of its own a database has one connection for all. */
  private void open(int readers) {
    db =
        (ScratchDatabase_Impl)
            Alcove.builder(ScratchDatabase.class, Drivers.file(folder.resolve("rows.db")))
                .busyTimeoutMillis(50)
                .readers(readers)
                .open();
  }

  @AfterEach
  void close() throws InterruptedException {
    other.shutdownNow();
    assertThat(other.awaitTermination(10, SECONDS)).isTrue();
    db.close();
  }

  private void insert(long id) {
    try (Statement insert = db.write("Items.insert", "INSERT INTO items VALUES (?1, ?1)")) {
      insert.bindLong(1, id);
      insert.execute();
    }
  }

  /** As a generated method opens them: the try statement closes only what was not taken over. */
  private Rows<Long> all() {
    try (Statement query = db.read("Items.all", ALL)) {
      return db.rows(query, row -> row.getLong(0));
    }
  }

  private void others(Executable body) throws Throwable {
    Future<?> done =
        other.submit(
            () -> {
              try {
                body.execute();
              } catch (Throwable e) {
                throw new AssertionError(e);
              }
            });
    try {
      done.get(10, SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause().getCause();
    }
  }

  @Test
  void rowsComeOneByOne() {
    try (Rows<Long> rows = all()) {
      Iterator<Long> each = rows.iterator();
      assertThat(each.next()).isEqualTo(1);
      assertThat(each.hasNext()).isTrue();
      assertThat(each.hasNext()).isTrue();
      assertThat(each.next()).isEqualTo(2);
      assertThat(each.next()).isEqualTo(3);
      assertThat(each.hasNext()).isFalse();
      assertThrows(NoSuchElementException.class, each::next);
    }
  }

  @Test
  void rowsAreReadOnlyWhenTheyAreAskedFor() {
    List<Long> read = new ArrayList<>();
    try (Statement query = db.read("Items.all", ALL);
        Rows<Long> rows =
            db.rows(
                query,
                row -> {
                  read.add(row.getLong(0));
                  return row.getLong(0);
                })) {
      assertThat(read).isEmpty();
      rows.iterator().next();
      assertThat(read).containsExactly(1L);
    }
  }

  @Test
  void afterTheLastRowTheConnectionIsFree() throws Throwable {
    List<Long> read = new ArrayList<>();
    for (long each : all()) {
      read.add(each);
    }
    assertThat(read).containsExactly(1L, 2L, 3L).inOrder();
    others(() -> insert(4));
  }

  @Test
  void closingEarlyFreesTheConnectionAndMayBeRepeated() throws Throwable {
    Rows<Long> rows = all();
    assertThat(rows.iterator().next()).isEqualTo(1);
    rows.close();
    rows.close();
    others(() -> insert(4));
  }

  @Test
  void closedRowsAreRefused() {
    Rows<Long> rows = all();
    Iterator<Long> each = rows.iterator();
    rows.close();
    TransactionException failure = assertThrows(TransactionException.class, each::hasNext);
    assertThat(failure)
        .hasMessageThat()
        .startsWith("Items.all, whose rows are closed, is asked for more.");
    assertThat(failure.method()).isEqualTo("Items.all");
    assertPlace(failure, "closedRowsAreRefused");
    assertThrows(TransactionException.class, rows::iterator);
  }

  @Test
  void rowsAreWalkedOnce() {
    try (Rows<Long> rows = all()) {
      assertThat(rows.iterator().hasNext()).isTrue();
      assertThat(assertThrows(TransactionException.class, rows::iterator))
          .hasMessageThat()
          .startsWith("Items.all, whose rows can be walked once, is asked for them again.");
    }
  }

  @Test
  void rowsEndWithTheTransactionTheyWereOpenedIn() {
    Iterator<Long> each = db.inTransaction(() -> all().iterator());
    assertThat(assertThrows(TransactionException.class, each::next))
        .hasMessageThat()
        .startsWith(
            "Items.all, whose rows ended with the transaction they were opened in, is asked for"
                + " more.\n  Read them before, or as a List.");
    Iterator<Long> inSnapshot = db.inSnapshot(() -> all().iterator());
    assertThrows(TransactionException.class, inSnapshot::next);
  }

  @Test
  void rowsOfASavepointEndWithIt() {
    db.inTransaction(
        () -> {
          Iterator<Long> outer = all().iterator();
          Iterator<Long> inner = db.inTransaction(() -> all().iterator());
          assertThrows(TransactionException.class, inner::next);
          assertThat(outer.next()).isEqualTo(1);
        });
  }

  @Test
  void rowsEndWithATransactionThatFails() {
    List<Iterator<Long>> opened = new ArrayList<>();
    assertThrows(
        ArithmeticException.class,
        () ->
            db.inTransaction(
                () -> {
                  insert(4);
                  opened.add(all().iterator());
                  opened.get(0).next();
                  throw new ArithmeticException();
                }));
    assertThrows(TransactionException.class, opened.get(0)::next);
    assertThat(all()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void transactionsMayBeginAndEndWhileRowsAreRead() {
    List<Long> read = new ArrayList<>();
    try (Rows<Long> rows = all()) {
      for (long each : rows) {
        read.add(each);
        db.inTransaction(() -> insert(-each));
      }
    }
    assertThat(read).containsExactly(1L, 2L, 3L).inOrder();
    assertThat(all()).containsExactly(-3L, -2L, -1L, 1L, 2L, 3L).inOrder();
  }

  @Test
  void anotherThreadIsRefused() throws Throwable {
    try (Rows<Long> rows = all()) {
      Iterator<Long> each = rows.iterator();
      others(
          () -> {
            TransactionException failure = assertThrows(TransactionException.class, each::next);
            assertThat(failure)
                .hasMessageThat()
                .startsWith(
                    "Items.all, whose rows thread \""
                        + main()
                        + "\" has opened, is used by another thread.");
            assertThrows(TransactionException.class, rows::close);
          });
      assertThat(each.next()).isEqualTo(1);
    }
  }

  private String main() {
    return mainThread;
  }

  private final String mainThread = Thread.currentThread().getName();

  @Test
  void whoWaitsInVainIsToldWhereTheRowsWereOpened() throws Throwable {
    try (Rows<Long> rows = all()) {
      others(
          () -> {
            BusyException failure = assertThrows(BusyException.class, () -> insert(4));
            assertThat(failure).hasMessageThat().startsWith("Items.insert waited 50 ms for \"");
            assertThat(failure).hasMessageThat().contains("in Items.all since ");
            assertThat(failure)
                .hasMessageThat()
                .endsWith("\n  It was left open; the cause tells where it was opened.");
            assertPlace(failure, "whoWaitsInVainIsToldWhereTheRowsWereOpened");
            assertPlace(
                assertThrows(BusyException.class, () -> db.inTransaction(() -> {})),
                "whoWaitsInVainIsToldWhereTheRowsWereOpened");
            BusyException closing = assertThrows(BusyException.class, db::close);
            assertPlace(closing, "whoWaitsInVainIsToldWhereTheRowsWereOpened");
          });
      assertThat(rows.iterator().next()).isEqualTo(1);
    }
  }

  @Test
  void rowsKeepNobodyFromWritingBesideThem() throws Throwable {
    db.close();
    open(1);
    insert(4);
    try (Rows<Long> rows = all()) {
      Iterator<Long> each = rows.iterator();
      assertThat(each.next()).isEqualTo(1);
      others(() -> insert(5));
      others(
          () -> {
            BusyException failure = assertThrows(BusyException.class, this::all);
            assertPlace(failure, "rowsKeepNobodyFromWritingBesideThem");
          });
      assertThat(ImmutableList.copyOf(each)).containsExactly(2L, 3L, 4L).inOrder();
    }
    try (Rows<Long> rows = all()) {
      assertThat(ImmutableList.copyOf(rows)).hasSize(5);
    }
  }

  @Test
  void otherHoldersAreNotBlamedOnRows() throws Throwable {
    try (Rows<Long> rows = all()) {
      assertThat(rows.iterator().next()).isEqualTo(1);
    }
    db.inTransaction(
        () -> {
          try {
            others(
                () ->
                    assertThat(assertThrows(BusyException.class, () -> insert(4)))
                        .hasMessageThat()
                        .contains("Make that transaction shorter"));
          } catch (Throwable e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void closingTheDatabaseReportsRowsThatWereLeftOpen() {
    Rows<Long> rows = all();
    Iterator<Long> each = rows.iterator();
    TransactionException failure = assertThrows(TransactionException.class, db::close);
    assertThat(failure)
        .hasMessageThat()
        .startsWith("close() has ended the rows of Items.all, which were still open.");
    assertPlace(failure, "closingTheDatabaseReportsRowsThatWereLeftOpen");
    assertThrows(TransactionException.class, each::next);
    rows.close();
    db.close();
    assertThrows(DatabaseClosedException.class, this::all);
  }

  @Test
  void rowThatCannotBeReadFreesTheConnection() throws Throwable {
    Rows<Long> rows;
    try (Statement query = db.read("Items.all", "SELECT NULL")) {
      rows = db.rows(query, row -> row.getLong(0));
    }
    assertThrows(MappingException.class, rows.iterator()::next);
    others(() -> insert(4));
  }

  @Test
  void rowsAfterOneThatCannotBeReadAreNotTakenForTheEnd() {
    Rows<Long> rows;
    try (Statement query =
        db.read("Items.all", "SELECT 1 UNION ALL SELECT NULL UNION ALL SELECT 3")) {
      rows = db.rows(query, row -> row.getLong(0));
    }
    Iterator<Long> each = rows.iterator();
    assertThat(each.next()).isEqualTo(1);
    assertThrows(MappingException.class, each::hasNext);
    TransactionException failure = assertThrows(TransactionException.class, each::hasNext);
    assertThat(failure)
        .hasMessageThat()
        .startsWith(
            "Items.all, whose rows ended with one that could not be read, is asked for more.");
    rows.close();
  }

  @Test
  void failureBeforeTheRowsAreOpenFreesTheConnection() throws Throwable {
    assertThrows(
        AlcoveException.class,
        () -> {
          try (Statement query = db.read("Items.all", ALL)) {
            query.bindLong(9, 1);
            db.rows(query, row -> row.getLong(0)).close();
          }
        });
    others(() -> insert(4));
  }

  @Test
  void streamClosesItsRows() throws Throwable {
    try (Stream<Long> rows = RowStreams.of(all())) {
      assertThat(rows.limit(2).collect(Collectors.toList())).containsExactly(1L, 2L).inOrder();
    }
    others(() -> insert(4));
    Stream<Long> left = RowStreams.of(all());
    assertPlace(assertThrows(TransactionException.class, db::close), "streamClosesItsRows");
    assertThrows(TransactionException.class, left::count);
  }

  private static void assertPlace(AlcoveException failure, String method) {
    Throwable place = failure.getCause();
    assertThat(place).hasMessageThat().isEqualTo("Items.all has opened its rows here");
    List<String> calls =
        Stream.of(place.getStackTrace())
            .map(StackTraceElement::getMethodName)
            .collect(Collectors.toList());
    assertWithMessage("%s", calls).that(calls).contains(method);
  }
}

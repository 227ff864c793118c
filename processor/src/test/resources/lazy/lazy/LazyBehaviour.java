// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package lazy;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.Rows;
import dev.alcove.SqlQuery;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.error.TransactionException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sentences about results that are read row by row. */
public final class LazyBehaviour {

  private static final Line ONE = new Line(1, "a", "Ann", "one");
  private static final Line TWO = new Line(2, "b", null, "two");
  private static final Line THREE = new Line(3, "a", null, "three");

  private final LazyDatabase database;
  private final LazyDao dao;

  public LazyBehaviour(LazyDatabase database) {
    this.database = database;
    dao = database.lines();
    dao.insert(List.of(ONE, TWO, THREE));
  }

  private static <T extends @Nullable Object> List<T> read(Rows<T> rows) {
    List<T> read = new ArrayList<>();
    try (rows) {
      for (T row : rows) {
        read.add(row);
      }
    }
    return read;
  }

  public void rowsAndValuesComeInOrder() {
    assertThat(read(dao.all())).containsExactly(ONE, TWO, THREE).inOrder();
    assertThat(read(dao.ids("a"))).containsExactly(1L, 3L).inOrder();
    assertThat(read(dao.ids("nobody"))).isEmpty();
    assertThat(read(dao.authors())).containsExactly("Ann", null, null).inOrder();
  }

  public void streamsKnowListsAndOptionalParts() {
    try (Stream<Line> lines = dao.some(List.of(2L, 3L, 4L), null)) {
      assertThat(lines.map(Line::text).collect(Collectors.toList()))
          .containsExactly("two", "three")
          .inOrder();
    }
    try (Stream<Line> lines = dao.some(List.of(2L, 3L), "a")) {
      assertThat(lines.collect(Collectors.toList())).containsExactly(THREE);
    }
  }

  public void longListsStayUntilTheLastRow() {
    List<Long> ids = LongStream.range(0, 50_000).boxed().collect(Collectors.toList());
    try (Stream<Line> first = dao.some(ids, null);
        Stream<Line> second = dao.some(ids.subList(2, 40_000), null)) {
      Iterator<Line> lines = first.iterator();
      assertThat(lines.next()).isEqualTo(ONE);
      assertThat(second.collect(Collectors.toList())).containsExactly(TWO, THREE).inOrder();
      assertThat(lines.next()).isEqualTo(TWO);
      assertThat(lines.next()).isEqualTo(THREE);
    }
  }

  public void sqlOfTheRunTimeIsReadRowByRowToo() {
    SqlQuery query = SqlQuery.of("SELECT text, * FROM lines WHERE id > ? ORDER BY id DESC", 1);
    assertThat(read(dao.raw(query))).containsExactly(THREE, TWO).inOrder();
    try (Stream<String> texts = dao.texts(query)) {
      assertThat(texts.findFirst()).hasValue("three");
    }
  }

  public void manyRowsNeedNoMemory() {
    dao.insert(
        LongStream.range(10, 100_000).mapToObj(id -> new Line(id, "c", null, "x".repeat(100)))
            ::iterator);
    long sum = 0;
    try (Rows<Line> lines = dao.all()) {
      for (Line line : lines) {
        sum += line.text().length();
      }
    }
    assertThat(sum).isEqualTo(99_990 * 100 + 11);
  }

  public void rowsCanBeCopiedWhileTheyAreRead() {
    try (Stream<Line> lines = dao.some(List.of(1L, 2L, 3L), null)) {
      dao.insert(lines.map(l -> new Line(l.id() + 100, "copy", null, l.text()))::iterator);
    }
    assertThat(read(dao.ids("copy"))).containsExactly(101L, 102L, 103L).inOrder();
  }

  public void rowsSeeWhatTheirTransactionHasWritten() {
    database.inTransaction(
        () -> {
          dao.insert(List.of(new Line(4, "a", null, "four")));
          try (Rows<Long> ids = dao.ids("a")) {
            assertThat(ids).containsExactly(1L, 3L, 4L).inOrder();
          }
        });
  }

  public void rowsEndWithTheirTransaction() {
    Rows<Line> lines = database.inTransaction(() -> dao.all());
    TransactionException failure = assertThrows(TransactionException.class, lines::iterator);
    assertThat(failure).hasMessageThat().startsWith("LazyDao.all, whose rows ended with");
    Stream<Line> stream = database.inSnapshot(() -> dao.some(List.of(1L), null));
    assertThrows(TransactionException.class, stream::count);
  }

  public void rowsThatAreLeftOpenAreReportedWhenTheDatabaseCloses() {
    LazyDatabase other = Alcove.open(LazyDatabase.class, JdbcDriver.inMemory());
    Rows<Line> lines = other.lines().all();
    TransactionException failure = assertThrows(TransactionException.class, other::close);
    assertThrows(TransactionException.class, lines::iterator);
    assertThat(failure).hasMessageThat().contains("the rows of LazyDao.all");
    assertThat(List.of(failure.getCause().getStackTrace()).toString())
        .contains("LazyDao_Impl.all(");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package futures;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.SqlQuery;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.error.ConstraintException;
import dev.alcove.error.DatabaseClosedException;
import dev.alcove.error.NoRowException;
import dev.alcove.error.TransactionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sentences about methods that return a future. */
public final class FuturesBehaviour {

  /** Where a thread is that runs a statement, with either driver. */
  private static final String SQLITE =
      "org\\.sqlite\\.core\\.NativeDB\\..*|.*SQLiteConnection\\w*\\.\\$*\\w*native\\w+";

  private static final int TIMES = 7;
  private static final Task ONE = new Task(1, "one", null);
  private static final Task TWO = new Task(2, "two", "note");

  private final FuturesDatabase database;
  private final TaskDao dao;

  public FuturesBehaviour(FuturesDatabase database) {
    this.database = database;
    dao = database.tasks();
  }

  private static <T> T value(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  private static Throwable failure(CompletableFuture<?> future) {
    return assertThrows(ExecutionException.class, () -> value(future)).getCause();
  }

  public void writesGiveWhatTheyGiveElsewhere() throws Exception {
    assertThat(value(dao.insert(ONE))).isNull();
    assertThat(value(dao.insertAll(List.of(TWO, new Task(3, "three", null)))))
        .containsExactly(2L, 3L)
        .inOrder();
    Task four = new Task(4, "four", null);
    assertThat(value(dao.insertAndReturn(four))).isEqualTo(four);
    assertThat(value(dao.update(new Task(4, "more", null)))).isEqualTo(1);
    assertThat(value(dao.upsert(four, new Task(5, "five", null)))).isNull();
    assertThat(value(dao.delete(four))).isTrue();
    assertThat(value(dao.delete(four))).isFalse();
    assertThat(value(dao.deleteAll(List.of(3L, 5L, 9L)))).isEqualTo(2);
    assertThat(value(dao.note(1, "n"))).isEqualTo(1);
    assertThat(value(dao.note(9, "n"))).isEqualTo(0);
    assertThat(value(dao.noteOf(1))).isEqualTo("n");
    assertThat(value(dao.forgetNotes())).isNull();
    assertThat(value(dao.all())).containsExactly(ONE, new Task(2, "two", null)).inOrder();
    assertThat(dao.countInTransaction().get()).isEqualTo(2);
  }

  public void readsGiveWhatTheyGiveElsewhere() throws Exception {
    value(dao.insertAll(List.of(ONE, TWO)));
    assertThat(value(dao.find(2))).hasValue(TWO);
    assertThat(value(dao.find(3))).isEmpty();
    assertThat(value(dao.get(1))).isEqualTo(ONE);
    assertThat(value(dao.noteOf(1))).isNull();
    assertThat(value(dao.noteOf(2))).isEqualTo("note");
    assertThat(value(dao.byName())).containsExactly("one", 1L, "two", 2L);
    assertThat(value(dao.names(SqlQuery.of("SELECT name FROM tasks WHERE id > ?", 1))))
        .isEqualTo(new String[] {"two"});
  }

  public void failuresComeOutOfTheFuture() throws Exception {
    value(dao.insert(ONE));
    assertThat(failure(dao.insert(ONE))).isInstanceOf(ConstraintException.class);
    Throwable none = failure(dao.get(9));
    assertThat(none).isInstanceOf(NoRowException.class);
    assertThat(none).hasMessageThat().startsWith("TaskDao.get finds no row");
    FuturesDatabase closed = Alcove.open(FuturesDatabase.class, JdbcDriver.inMemory());
    closed.close();
    assertThat(failure(closed.tasks().all())).isInstanceOf(DatabaseClosedException.class);
  }

  public void workIsDoneByThreadsOfTheDatabaseOrByTheExecutorOfTheBuilder() throws Exception {
    CountDownLatch hung = new CountDownLatch(1);
    CompletableFuture<Long> endless = dao.countForEver();
    CompletableFuture<Void> first = dao.insert(ONE);
    first.whenComplete((nothing, e) -> hung.countDown());
    endless.cancel(true);
    assertThat(hung.await(20, TimeUnit.SECONDS)).isTrue();
    List<Runnable> works = new ArrayList<>();
    try (FuturesDatabase other =
        Alcove.builder(FuturesDatabase.class, JdbcDriver.inMemory()).executor(works::add).open()) {
      CompletableFuture<List<Task>> all = other.tasks().all();
      assertThat(works).hasSize(1);
      assertThat(all.isDone()).isFalse();
      works.get(0).run();
      assertThat(all.get()).isEmpty();
    }
  }

  public void callInsideATransactionOrSnapshotIsRefused() throws Exception {
    database.inTransaction(
        () -> {
          TransactionException failure = assertThrows(TransactionException.class, dao::all);
          assertThat(failure)
              .hasMessageThat()
              .startsWith(
                  "TaskDao.all returns a future, but is called inside a transaction, which its work"
                      + " is no part of.");
          database.inTransaction(() -> assertThrows(TransactionException.class, dao::all));
          assertThrows(TransactionException.class, dao::all);
        });
    assertThrows(TransactionException.class, () -> database.inSnapshot(() -> dao.all()));
    assertThat(value(dao.all())).isEmpty();
  }

  /** Measured often, for threads get late. */
  public void cancellingStopsTheStatementWithin50Milliseconds() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    try (FuturesDatabase other =
        Alcove.builder(FuturesDatabase.class, JdbcDriver.inMemory()).executor(one).open()) {
      Thread worker = one.submit(Thread::currentThread).get(20, TimeUnit.SECONDS);
      List<Long> nanos = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        nanos.add(cancel(other.tasks().countForEver(), worker, other));
      }
      Collections.sort(nanos);
      assertThat(TimeUnit.NANOSECONDS.toMillis(nanos.get(TIMES / 2))).isAtMost(50);
      assertThat(one.submit(Thread::interrupted).get(20, TimeUnit.SECONDS)).isFalse();
    } finally {
      one.shutdownNow();
    }
  }

  /** How long it takes from there until the thread that worked for it has done another work. */
  private static long cancel(
      CompletableFuture<Long> endless, Thread worker, FuturesDatabase database) throws Exception {
    while (!isInSqlite(worker) && !endless.isDone()) {
      Thread.onSpinWait();
    }
    long start = System.nanoTime();
    assertThat(endless.cancel(true)).isTrue();
    assertThrows(CancellationException.class, endless::get);
    assertThat(value(database.tasks().all())).isEmpty();
    return System.nanoTime() - start;
  }

  /** Cancelled before, it would not even begin. */
  private static boolean isInSqlite(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .map(at -> at.getClassName() + "." + at.getMethodName())
        .anyMatch(at -> at.matches(SQLITE));
  }

  public void cancelledBeforeItsTurnItNeverRuns() throws Exception {
    List<Runnable> works = new ArrayList<>();
    try (FuturesDatabase other =
        Alcove.builder(FuturesDatabase.class, JdbcDriver.inMemory()).executor(works::add).open()) {
      assertThat(other.tasks().insert(ONE).cancel(false)).isTrue();
      works.get(0).run();
      assertThat(other.tasks().count()).isEqualTo(0);
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.alcove.Alcove;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.Rows;
import dev.alcove.error.AlcoveException;
import dev.alcove.fixture.FaultDriver;
import dev.alcove.fixture.FaultDriver.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs a script again and again, each time with another call of the driver that fails. {@code
 * -Dalcove.faults=all} for each kind of failure at each call, {@code -Dalcove.faults.step=10} for
 * one call in ten.
 */
class FaultTest {
  private static final boolean ALL = "all".equals(System.getProperty("alcove.faults"));
  private static final int STEP = Integer.getInteger("alcove.faults.step", 1);
  private static final int BASE = 12;

  private static final PageSql PAGES =
      PageSql.of(1, "SELECT id, id AS alcove_1 FROM items WHERE id <= 12")
          .withRowValues()
          .ascending()
          .key(0);

  private static final ListSql BY_ID =
      ListSql.of("SELECT count(*) FROM items WHERE id <= 12 AND id IN (", ")");

  @TempDir Path folder;
  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private ScratchDatabase_Impl db;

  /** What failed of the script, in its words. */
  private final List<String> failed = new ArrayList<>();

  private String place = "";

  @Test
  void eachFailureHasATypeAndLeavesADatabaseThatWorks() throws Exception {
    Path seed = folder.resolve("seed.db");
    try (ScratchDatabase_Impl made = ScratchDatabase_Impl.open(seed.toFile())) {
      for (int i = 1; i <= BASE; i++) {
        insert(made, i, "base" + i);
      }
    }
    FaultDriver counting = run(seed, 0, Fault.BUSY);
    assertThat(failed).isEmpty();
    int calls = counting.calls();
    int hits = 0;
    int tried = 0;
    List<Fault> all = List.of(Fault.values());
    for (int i = 1; i <= calls; i += STEP) {
      for (Fault fault : ALL ? all : List.of(all.get(i % all.size()))) {
        hits += run(seed, i, fault).hit().isEmpty() ? 0 : 1;
        tried++;
      }
    }
    other.shutdown();
    System.out.println(calls + " calls that can fail, " + hits + " failures");
    assertThat(hits).isEqualTo(tried);
  }

  private FaultDriver run(Path seed, int call, Fault fault) throws Exception {
    Path file = folder.resolve("run.db");
    Files.copy(seed, file);
    failed.clear();
    FaultDriver driver = new FaultDriver(file, call, fault);
    place = "call " + call + " " + fault;
    if (open(driver)) {
      try {
        script();
        driver.rest();
        place += " " + driver.hit() + " " + failed;
        checkRows();
        attempt("close", db::close);
        db.close();
      } catch (Exception e) {
        throw new AssertionError(place + " " + driver.hit() + " " + failed, e);
      }
    }
    assertWithMessage(place).that(driver.open()).isEqualTo("0 connections, 0 statements");
    try (ScratchDatabase_Impl again = ScratchDatabase_Impl.open(file.toFile())) {
      assertWithMessage(place).that(again.maintenance().check()).isEmpty();
    }
    for (String suffix : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(file + suffix));
    }
    return driver;
  }

  private boolean open(FaultDriver driver) {
    try {
      db =
          (ScratchDatabase_Impl)
              Alcove.builder(ScratchDatabase.class, driver.driver())
                  .busyTimeoutMillis(2_000)
                  .executor(other)
                  .open();
      return true;
    } catch (AlcoveException e) {
      assertWithMessage(place).that(driver.hit()).isNotEmpty();
      return false;
    }
  }

  private void script() {
    attempt("one", () -> insert(db, 101, "one"));
    attempt("several", () -> inTransaction(201, 203));
    attempt("inner undone", this::innerIsUndone);
    attempt("inner kept", this::innerIsKept);
    attempt("inner fails", this::innerMayFail);
    attempt("batch", this::batch);
    attempt("rows", this::rows);
    attempt("pages", this::pages);
    attempt("snapshot", this::snapshot);
    attempt("list", this::list);
    attempt("future", this::future);
    attempt("change", this::change);
    attempt("checkpoint", () -> db.maintenance().checkpoint());
    attempt("check", () -> assertThat(db.maintenance().check()).isEmpty());
  }

  /** What fails must have a type of ours; what goes wrong else is no failure of the script. */
  private void attempt(String name, ThrowingRunnable work) {
    try {
      work.run();
    } catch (AlcoveException e) {
      failed.add(name);
    } catch (ExecutionException e) {
      assertWithMessage(place).that(e).hasCauseThat().isInstanceOf(AlcoveException.class);
      failed.add(name);
    } catch (Exception e) {
      throw new AssertionError(place + " " + name, e);
    }
  }

  private interface ThrowingRunnable {
    void run() throws Exception;
  }

  /** Each transaction is there as a whole or not at all; and what was said to be done is there. */
  private void checkRows() throws Exception {
    Callable<TreeSet<Long>> read = () -> new TreeSet<>(ids("SELECT id FROM items"));
    TreeSet<Long> found = read.call();
    assertWithMessage(place).that(other.submit(read).get(10, SECONDS)).isEqualTo(found);
    assertWithMessage(place).that(found.headSet(100L)).hasSize(BASE);
    checkWhole(found, "one", 101L);
    checkWhole(found, "several", 201L, 202L, 203L);
    checkWhole(found, "inner undone", 301L, 303L);
    assertWithMessage(place).that(found).doesNotContain(302L);
    checkWhole(found, "inner kept", 401L, 402L, 403L);
    checkWhole(found, "inner fails", 501L, 504L);
    checkWhole(found, "", 502L, 503L);
    checkWhole(found, "batch", 601L, 602L, 603L, 604L);
    // And it works, for this thread and for another one.
    inTransaction(901, 902);
    other.submit(() -> inTransaction(903, 904)).get(10, SECONDS);
    found = read.call();
    assertWithMessage(place).that(found.tailSet(900L)).containsExactly(901L, 902L, 903L, 904L);
  }

  private void checkWhole(NavigableSet<Long> found, String name, Long... ids) {
    int there = 0;
    for (Long id : ids) {
      there += found.contains(id) ? 1 : 0;
    }
    assertWithMessage(place + " " + name + " " + found).that(there).isAnyOf(0, ids.length);
    if (!name.isEmpty() && !failed.contains(name)) {
      assertWithMessage(place + " " + name).that(there).isEqualTo(ids.length);
    }
  }

  private static void insert(ScratchDatabase_Impl db, long id, String name) {
    try (Statement insert =
        db.write("Items.insert", "INSERT INTO items (id, name) VALUES (?1, ?2)")) {
      insert.bindLong(1, id);
      insert.bindText(2, name);
      assertThat(insert.executeInsert()).isEqualTo(id);
    }
  }

  private void inTransaction(long first, long last) {
    db.inTransaction(
        () -> {
          for (long id = first; id <= last; id++) {
            insert(db, id, "n" + id);
          }
          assertThat(ids("SELECT id FROM items WHERE id BETWEEN " + first + " AND " + last))
              .hasSize((int) (last - first + 1));
        });
  }

  private static final class Undo extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void innerIsUndone() {
    db.inTransaction(
        () -> {
          insert(db, 301, "outer");
          try {
            db.inTransaction(
                () -> {
                  insert(db, 302, "inner");
                  throw new Undo();
                });
          } catch (Undo e) {
            insert(db, 303, "after");
          }
        });
  }

  private void innerIsKept() {
    db.inTransaction(
        () -> {
          insert(db, 401, "outer kept");
          db.inTransaction(() -> insert(db, 402, "inner kept"));
          insert(db, 403, "after kept");
        });
  }

  /** As someone writes who takes a failure of the inner transaction for one of that alone. */
  private void innerMayFail() {
    db.inTransaction(
        () -> {
          insert(db, 501, "outer fails");
          try {
            db.inTransaction(
                () -> {
                  insert(db, 502, "inner fails");
                  insert(db, 503, "inner fails too");
                });
          } catch (AlcoveException e) {
            failed.add("inner");
          }
          insert(db, 504, "after fails");
        });
  }

  private void batch() {
    try (Transaction transaction = db.begin("Items.batch")) {
      try (Statement insert =
          db.write("Items.batch", "INSERT INTO items (id, name) VALUES (?1, ?2)")) {
        for (long id = 601; id <= 604; id++) {
          insert.bindLong(1, id);
          insert.bindText(2, "b" + id);
          insert.execute();
        }
      }
      transaction.commit();
    }
  }

  private void rows() {
    long next = 1;
    try (Statement query = db.read("Items.rows", "SELECT id FROM items ORDER BY id");
        Rows<Long> rows = db.rows(query, row -> row.getLong(0))) {
      for (long id : rows) {
        assertThat(id).isEqualTo(next++);
        if (next == 5) {
          insert(db, 701, "while rows are open");
        }
        if (next > BASE) {
          break;
        }
      }
    }
  }

  private void pages() {
    Page<Long> page = page(PageRequest.first(5));
    assertThat(page.items()).containsExactly(1L, 2L, 3L, 4L, 5L).inOrder();
    page = page(page.next());
    assertThat(page.items()).containsExactly(6L, 7L, 8L, 9L, 10L).inOrder();
    assertThat(page(page.previous()).items()).containsExactly(1L, 2L, 3L, 4L, 5L).inOrder();
    assertThat(page(PageRequest.around(7L, 4)).items()).contains(7L);
  }

  private Page<Long> page(PageRequest request) {
    try (Paging<Long> paging = db.page("Items.pages", PAGES, request)) {
      while (paging.hasNext()) {
        try (Statement query = paging.next()) {
          if (paging.isAnchor()) {
            query.bindLong(2, paging.key(0, Long.class));
          }
          paging.read(query, row -> row.getLong(0));
        }
      }
      return paging.page();
    }
  }

  private void snapshot() {
    db.inSnapshot(
        () -> {
          List<Long> first = ids("SELECT id FROM items");
          assertThat(ids("SELECT id FROM items")).isEqualTo(first);
          return first;
        });
  }

  private void list() {
    ListArgument argument = new ListArgument();
    for (long i = 3; i < 1_100; i++) {
      argument.addLong(i);
    }
    try (Statement query = db.read("Items.list", BY_ID, argument)) {
      assertThat(query.<Long>one(row -> row.getLong(0))).isEqualTo(BASE - 2);
    }
  }

  private void future() throws Exception {
    assertThat(
            Futures.start(db, "Items.future", () -> ids("SELECT id FROM items WHERE id < 4"))
                .get(10, SECONDS))
        .containsExactly(1L, 2L, 3L);
  }

  private void change() {
    try (Statement update =
        db.write("Items.change", "UPDATE items SET name = name || '!' WHERE id <= 12")) {
      assertThat(update.executeUpdate()).isEqualTo(BASE);
    }
  }

  private List<Long> ids(String sql) {
    try (Statement query = db.read("Items.ids", sql)) {
      return query.list(row -> row.getLong(0));
    }
  }
}

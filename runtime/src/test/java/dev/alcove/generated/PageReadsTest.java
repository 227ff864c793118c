// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.Alcove;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.fixture.Drivers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page asks SQLite for, besides its rows. */
class PageReadsTest {
  private static final int ROWS = 130;
  private static final PageSql BY_NAME =
      PageSql.of(1, "SELECT id, name AS alcove_1, id AS alcove_2 FROM items")
          .withRowValues()
          .ascending()
          .ascending()
          .key(1);

  /** Older SQLites take several statements for what is beyond a row. */
  private static final PageSql STEPWISE =
      PageSql.of(1, "SELECT id, length(name) AS alcove_1, id AS alcove_2 FROM items")
          .ascending()
          .descending()
          .key(1);

  @TempDir Path folder;
  private ScratchDatabase_Impl db;

  /** How many values of columns that rows are sorted by were read. */
  private int values;

  private int statements;

  @BeforeEach
  void open() {
    Driver driver = counting(Driver.class, Drivers.file(folder.resolve("pages.db")));
    db = (ScratchDatabase_Impl) Alcove.open(ScratchDatabase.class, driver);
    insert(1, ROWS);
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void fullPageReadsSortColumnsOfFewRows() {
    Page<Long> page = page(BY_NAME, PageRequest.first(50));
    assertThat(page.items()).hasSize(50);
    assertThat(values).isEqualTo(2 * 11);
    assertThat(statements).isEqualTo(1);
    assertThat(page(BY_NAME, page.next()).items()).hasSize(50);
    assertThat(values).isEqualTo(2 * 11);
  }

  @Test
  void endOfALongLastPageIsSeenFromTheOtherSide() {
    Page<Long> page = page(BY_NAME, page(BY_NAME, PageRequest.first(100)).next());
    assertThat(page.items()).hasSize(30);
    assertThat(values).isEqualTo(2 * 11);
    // The rows, their end, and whether there are some before.
    assertThat(statements).isEqualTo(3);
    assertThat(page.hasNext()).isFalse();
    insert(ROWS + 1, ROWS + 2);
    assertThat(page(BY_NAME, page.next()).items()).containsExactly(131L, 132L).inOrder();
    assertThat(page(BY_NAME, page.previous()).items()).hasSize(100);
  }

  @Test
  void endOfAShortPageCostsNoStatement() {
    Page<Long> page = page(BY_NAME, page(BY_NAME, PageRequest.first(122)).next());
    assertThat(page.items()).hasSize(8);
    assertThat(statements).isEqualTo(2);
  }

  @Test
  void pagesOfEachSizeLeadToEachRowAndBack() {
    for (PageSql sql : List.of(BY_NAME, STEPWISE)) {
      List<Long> all = page(sql, PageRequest.first(1_000)).items();
      assertThat(all).hasSize(ROWS);
      for (int size : new int[] {1, 9, 10, 11, 12, 43, 64, 65, 66, 129, 130, 131}) {
        List<Long> forth = new ArrayList<>();
        Page<Long> page = page(sql, PageRequest.first(size));
        forth.addAll(page.items());
        while (page.hasNext()) {
          page = page(sql, page.next());
          forth.addAll(page.items());
        }
        assertWithMessage("forth by " + size).that(forth).isEqualTo(all);
        assertThat(page(sql, page.next()).items()).isEmpty();
        List<Long> back = new ArrayList<>();
        page = page(sql, PageRequest.last(size));
        back.addAll(0, page.items());
        while (page.hasPrevious()) {
          page = page(sql, page.previous());
          back.addAll(0, page.items());
        }
        assertWithMessage("back by " + size).that(back).isEqualTo(all);
        assertThat(page(sql, page.previous()).items()).isEmpty();
      }
    }
  }

  @Test
  void pageAroundARowLeadsToItsNeighbours() {
    List<Long> all = page(BY_NAME, PageRequest.first(1_000)).items();
    for (long id : new long[] {1, 3, 20, 64, 126, 129, 130}) {
      Page<Long> page = page(BY_NAME, PageRequest.around(id, 40));
      assertThat(page.items()).contains(id);
      int first = all.indexOf(page.items().get(0));
      assertThat(page.items()).isEqualTo(all.subList(first, first + 40));
      Page<Long> before = page(BY_NAME, page.previous());
      assertThat(before.items()).isEqualTo(all.subList(Math.max(0, first - 40), first));
      Page<Long> behind = page(BY_NAME, page.next());
      assertThat(behind.items())
          .isEqualTo(all.subList(first + 40, Math.min(first + 80, all.size())));
    }
  }

  private Page<Long> page(PageSql sql, PageRequest request) {
    values = 0;
    statements = 0;
    try (Paging<Long> paging = db.page("Items.page", sql, request)) {
      while (paging.hasNext()) {
        statements++;
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

  private void insert(long first, long last) {
    db.inTransaction(
        () -> {
          for (long id = first; id <= last; id++) {
            try (Statement insert =
                db.write("Items.insert", "INSERT INTO items (id, name) VALUES (?1, ?2)")) {
              insert.bindLong(1, id);
              insert.bindText(2, "name" + (1_000 + id));
              insert.execute();
            }
          }
        });
  }

  /** Hands everything on, and counts values that are read whatever their type. */
  private <T> T counting(Class<T> type, Object target) {
    Set<Class<?>> wrapped = Set.of(DriverConnection.class, DriverStatement.class);
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              values += method.getName().equals("getValue") ? 1 : 0;
              try {
                Object result = method.invoke(target, arguments);
                return wrapped.contains(method.getReturnType())
                    ? counting(method.getReturnType(), result)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sql.IndexedColumn;
import dev.alcove.processor.sql.SqlFeature;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.PlanStep;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans statements as if there were further indexes: on a database that knows nothing of its rows,
 * as a new one does, and on one with statistics of many rows, as there are after ANALYZE.
 */
final class IndexTrial implements AutoCloseable {

  private static final String NAME = "alcove_trial_";
  private static final String LIMITED_NAME = "alcove_trial_limited_";

  /** What a table that grows has grown to. */
  private static final long MANY_ROWS = 100_000;

  private final Database database;
  private @Nullable TrialDatabase fresh;
  private @Nullable TrialDatabase grown;

  /** A trial of this schema, whose databases are made when they are first asked. */
  IndexTrial(Database database) {
    this.database = database;
  }

  /** Whether an index on trial is limited to some rows. */
  static boolean isPartial(String index) {
    return index.startsWith(LIMITED_NAME);
  }

  /** Whether an index is on trial. */
  static boolean isOnTrial(String index) {
    return index.startsWith(NAME);
  }

  /** The names that indexes have on trial, but for the first ones. */
  static List<String> names(List<ProposedIndex> indexes, int from) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < indexes.size(); i++) {
      names.add((indexes.get(i).where().isEmpty() ? NAME : LIMITED_NAME) + i);
    }
    return names;
  }

  /** Whether the oldest SQLite that the app runs on cannot have the index. */
  private boolean isTooNew(ProposedIndex index) {
    boolean hasExpressions =
        index.entries().stream().anyMatch(entry -> IndexedColumn.parse(entry).column() == null);
    return hasExpressions
        && !database.minimumSqlite().isAtLeast(SqlFeature.EXPRESSION_INDEX.since());
  }

  /**
   * The plans of statements with further indexes; empty if SQLite refuses one of the indexes, be it
   * the oldest that the app runs on.
   *
   * @param grown whether the tables are large, and known to be
   */
  Optional<List<List<PlanStep>>> plan(
      List<String> statements, List<ProposedIndex> indexes, boolean grown) {
    TrialDatabase trial = grown ? grown() : fresh();
    List<String> names = names(indexes, 0);
    List<String> made = new ArrayList<>();
    try {
      for (int i = 0; i < names.size(); i++) {
        ProposedIndex index = indexes.get(i);
        String name = names.get(i);
        if (isTooNew(index) || trial.execute(index.create(name)).isPresent()) {
          return Optional.empty();
        }
        made.add(name);
        if (grown) {
          Table table = table(index.table());
          long rows = rows(table, !index.where().isEmpty());
          trial.execute(statistic(table, name, index.entries().size(), false, rows));
        }
      }
      if (grown) {
        trial.execute("ANALYZE sqlite_schema");
      }
      return Optional.of(statements.stream().map(trial::plan).toList());
    } finally {
      made.forEach(name -> trial.execute("DROP INDEX " + name));
    }
  }

  @Override
  public void close() {
    if (fresh != null) {
      fresh.close();
    }
    if (grown != null) {
      grown.close();
    }
  }

  private TrialDatabase fresh() {
    TrialDatabase known = fresh;
    if (known == null) {
      known = create();
      fresh = known;
    }
    return known;
  }

  private TrialDatabase grown() {
    TrialDatabase known = grown;
    if (known == null) {
      known = create();
      known.execute("ANALYZE");
      List<String> statistics = new ArrayList<>();
      for (Table table : database.tables()) {
        describe(table, statistics);
      }
      known.executeAll(statistics);
      known.execute("ANALYZE sqlite_schema");
      grown = known;
    }
    return known;
  }

  private TrialDatabase create() {
    TrialDatabase trial = TrialDatabase.open();
    trial.executeAll(Ddl.of(database).sql());
    return trial;
  }

  private Table table(String name) {
    return database.tables().stream()
        .filter(table -> SqlName.same(table.name(), name))
        .findFirst()
        .orElseThrow();
  }

  private static long rows(Table table) {
    return table.expectedRows() < 0 ? MANY_ROWS : Math.max(10, table.expectedRows());
  }

  private static void describe(Table table, List<String> statistics) {
    long rows = rows(table);
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      String index =
          table.withoutRowId() ? table.name() : "sqlite_autoindex_" + table.name() + "_1";
      statistics.add(statistic(table, index, key.columns().size(), true, rows));
    }
    for (Index index : table.indexes()) {
      long held = rows(table, !index.where().isEmpty());
      statistics.add(statistic(table, index.name(), index.entries().size(), index.unique(), held));
    }
  }

  private static long rows(Table table, boolean isPartial) {
    return isPartial ? Math.max(1, rows(table) / 10) : rows(table);
  }

  /**
   * Each further column of an index is taken to leave a tenth of the rows, the first a hundredth.
   */
  private static String statistic(
      Table table, String index, int entries, boolean unique, long rows) {
    StringBuilder numbers = new StringBuilder().append(rows);
    long left = rows / 10;
    for (int i = 1; i <= entries; i++) {
      left = unique && i == entries ? 1 : Math.max(1, left / 10);
      numbers.append(' ').append(left);
    }
    return "INSERT INTO sqlite_stat1 VALUES ("
        + SqlName.stringLiteral(table.name())
        + ", "
        + SqlName.stringLiteral(index)
        + ", '"
        + numbers
        + "');";
  }
}

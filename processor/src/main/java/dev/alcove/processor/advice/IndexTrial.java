// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sql.IndexedColumn;
import dev.alcove.processor.sql.SqlFeature;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.PlanStep;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans statements as if there were further indexes: on a database that knows nothing of its rows,
 * as a new one does, and on one with statistics of many rows, as there are after ANALYZE. What was
 * planned once is not planned again: most of the time goes into making and dropping indexes.
 */
final class IndexTrial implements AutoCloseable {

  private static final String NAME = "alcove_trial_";
  private static final String LIMITED_NAME = "alcove_trial_limited_";

  private final Database database;
  private final Map<Setting, Map<String, List<PlanStep>>> plans = new HashMap<>();
  private final Set<List<ProposedIndex>> refused = new HashSet<>();
  private @Nullable TrialDatabase fresh;
  private @Nullable TrialDatabase grown;

  /** A trial of this schema, whose databases are made when they are first asked. */
  IndexTrial(Database database) {
    this.database = database;
  }

  /**
   * What plans depend on beside their statements.
   *
   * @param indexes the further indexes
   * @param grown whether the tables are large, and known to be
   */
  private record Setting(List<ProposedIndex> indexes, boolean grown) {}

  /** Whether an index on trial is limited to some rows. */
  static boolean isPartial(String index) {
    return index.startsWith(LIMITED_NAME);
  }

  /** Whether an index is on trial. */
  static boolean isOnTrial(String index) {
    return index.startsWith(NAME);
  }

  /** Whether a step of a plan tells of an index on trial. */
  static boolean isMentioned(String detail) {
    return detail.contains(" INDEX " + NAME);
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
    Map<String, List<PlanStep>> known =
        plans.computeIfAbsent(new Setting(indexes, grown), setting -> new HashMap<>());
    Set<String> missing = new LinkedHashSet<>(statements);
    missing.removeAll(known.keySet());
    if (refused.contains(indexes)
        || (!missing.isEmpty() && !plan(missing, indexes, grown, known))) {
      refused.add(indexes);
      return Optional.empty();
    }
    return Optional.of(statements.stream().map(known::get).toList());
  }

  /** Plans what is not known yet; false if SQLite refuses one of the indexes. */
  private boolean plan(
      Set<String> statements,
      List<ProposedIndex> indexes,
      boolean grown,
      Map<String, List<PlanStep>> known) {
    TrialDatabase trial = grown ? grown() : fresh();
    List<String> names = names(indexes, 0);
    List<String> made = new ArrayList<>();
    try {
      for (int i = 0; i < names.size(); i++) {
        ProposedIndex index = indexes.get(i);
        String name = names.get(i);
        if (isTooNew(index) || trial.execute(index.create(name)).isPresent()) {
          return false;
        }
        made.add(name);
        if (grown) {
          trial.execute(new GrownTable(table(index.table())).statistic(name, index));
        }
      }
      if (grown && !made.isEmpty()) {
        trial.execute("ANALYZE sqlite_schema");
      }
      statements.forEach(statement -> known.put(statement, trial.plan(statement)));
      return true;
    } finally {
      made.forEach(name -> trial.execute("DROP INDEX " + name));
    }
  }

  /** Closes the databases, which are made again if more is asked; what was planned stays known. */
  @Override
  public void close() {
    if (fresh != null) {
      fresh.close();
      fresh = null;
    }
    if (grown != null) {
      grown.close();
      grown = null;
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
      database.tables().forEach(table -> statistics.addAll(new GrownTable(table).statistics()));
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
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans {@code @Upsert}: by SQL's own clause from SQLite 3.24 on, else by an update and, if there
 * was no row, an insert.
 *
 * @see <a href="https://www.sqlite.org/lang_upsert.html">lang_upsert.html</a>
 */
final class UpsertPlanner {

  private static final String ABORT = "ABORT";

  private final RowsMethod rows;
  private final Operation.Upsert operation;

  UpsertPlanner(RowsMethod rows, Operation.Upsert operation) {
    this.rows = rows;
    this.operation = operation;
  }

  /** One upsert for each parameter. */
  RowsPlan plan() {
    OutcomePlanner.Wanted wanted = OutcomePlanner.wanted(rows);
    return wanted == OutcomePlanner.Wanted.CHANGES ? counting() : telling(wanted);
  }

  private RowsPlan counting() {
    List<RowWrite> writes = new ArrayList<>();
    for (RowTarget target : rows.targets()) {
      RowWrite.Action action = action(target, "");
      writes.add(new RowWrite(target.argument(), action, new RowWrite.Untold()));
    }
    return rows.plan(writes, OutcomePlanner.changes(rows.method(), rows.locals()));
  }

  private RowsPlan telling(OutcomePlanner.Wanted wanted) {
    RowTarget target = rows.targets().get(0);
    Telling telling = Telling.upserted(target, conflict(target), rows.locals());
    // DO NOTHING returns no row where there was one already.
    boolean canReturn = rows.canReturn(target) && changesRows(target);
    ItemPlanner item = new ItemPlanner(rows, wanted, telling, canReturn);
    RowWrite.Action action = action(target, item.returningClause());
    RowWrite write = new RowWrite(target.argument(), action, item.known());
    return rows.plan(List.of(write), item.outcome(false));
  }

  private RowWrite.Action action(RowTarget target, String returning) {
    if (rows.database().minimumSqlite().isAtLeast(3, 24)) {
      return upsert(target, returning);
    }
    return changesRows(target) ? updateElseInsert(target) : insertIfAbsent(target);
  }

  private RowWrite.Action upsert(RowTarget target, String returning) {
    List<BoundColumn> inserted = columns(target).inserted();
    List<BoundColumn> bound = new ArrayList<>(inserted);
    List<String> assignments = new ArrayList<>();
    for (BoundColumn set : columns(target).merged(conflict(target))) {
      if (isStampBesides(target, set)) {
        int parameter = bound.size() + 1;
        bound.add(new BoundColumn(set.column(), parameter, false, set.fill()));
        assignments.add(RowSql.assign(set.column(), parameter));
      } else {
        assignments.add(RowSql.assignExcluded(set.column()));
      }
    }
    String sql =
        RowSql.insert(target.table(), ABORT, inserted)
            + RowSql.onConflict(conflict(target), assignments)
            + returning;
    // One binder for both, so that both stamps are of one reading of the clock.
    boolean likeInsert = bound.size() == inserted.size();
    String binder = rows.binder(target, likeInsert ? "" : "Upsert", bound, List.of());
    return new RowWrite.BindAndRun(rows.prepare(local("upsert"), "", target, sql), binder);
  }

  /** What the object gives is for a new row; one that exists gets the time of the call. */
  private static boolean isStampBesides(RowTarget target, BoundColumn set) {
    return !set.given() && target.row().has(set.column());
  }

  private RowWrite.Action updateElseInsert(RowTarget target) {
    List<BoundColumn> set = columns(target).merged(conflict(target));
    List<BoundColumn> known = columns(target).knownIfGiven(conflict(target), set.size());
    List<BoundColumn> inserted = columns(target).inserted();
    String update = RowSql.update(target.table(), ABORT, set, known);
    String insert = RowSql.insert(target.table(), ABORT, inserted);
    boolean likeUpdate = known.stream().allMatch(bound -> bound.fill().isNone());
    return new RowWrite.UpdateElseInsert(
        rows.prepare(local("update"), "UPDATE", target, update),
        rows.binder(target, likeUpdate ? "Update" : "Merge", set, known),
        rows.prepare(local("insert"), "INSERT", target, insert),
        rows.binder(target, "", inserted, List.of()));
  }

  private RowWrite.Action insertIfAbsent(RowTarget target) {
    List<BoundColumn> inserted = columns(target).inserted();
    List<BoundColumn> known =
        inserted.stream().filter(bound -> conflict(target).contains(bound.column())).toList();
    String sql = RowSql.insertIfAbsent(target.table(), inserted, known);
    String binder = rows.binder(target, "", inserted, List.of());
    return new RowWrite.BindAndRun(rows.prepare(local("insert"), "", target, sql), binder);
  }

  private boolean changesRows(RowTarget target) {
    return !columns(target).merged(conflict(target)).isEmpty();
  }

  private List<Column> conflict(RowTarget target) {
    return operation.conflict().isEmpty()
        ? target.key().columns()
        : operation.conflict().stream().map(name -> TableKey.column(target.table(), name)).toList();
  }

  private static ColumnsToWrite columns(RowTarget target) {
    return new ColumnsToWrite(target);
  }

  private String local(String name) {
    return rows.locals().take(name);
  }
}

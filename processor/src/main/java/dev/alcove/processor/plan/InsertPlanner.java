// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;

/** Plans {@code @Insert}. */
final class InsertPlanner {

  private static final String IGNORE = "IGNORE";

  private final RowsMethod rows;
  private final Operation.Insert operation;
  private final String local;

  InsertPlanner(RowsMethod rows, Operation.Insert operation) {
    this.rows = rows;
    this.operation = operation;
    this.local = rows.locals().take("insert");
  }

  /** One statement for each parameter. */
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
    Telling telling = Telling.inserted(target, rows.locals());
    ItemPlanner item = new ItemPlanner(rows, wanted, telling, rows.canReturn(target));
    RowWrite.Action action = action(target, item.returningClause());
    RowWrite write = new RowWrite(target.argument(), action, item.known());
    boolean ignorable = operation.onConflict().equals(IGNORE);
    return rows.plan(List.of(write), item.outcome(ignorable));
  }

  private RowWrite.Action action(RowTarget target, String returning) {
    List<BoundColumn> columns = new ColumnsToWrite(target).inserted();
    String sql = RowSql.insert(target.table(), operation.onConflict(), columns) + returning;
    String binder = rows.binder(target, "", columns, List.of());
    return new RowWrite.BindAndRun(rows.prepare(local, "", target, sql), binder);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;

/** Plans {@code @Update} and {@code @Delete}: rows are told by their primary key. */
final class ChangesPlanner {

  private final RowsMethod rows;

  ChangesPlanner(RowsMethod rows) {
    this.rows = rows;
  }

  /** Sets the columns that the class gives. */
  RowsPlan update(Operation.Update operation) {
    String local = rows.locals().take("update");
    List<RowWrite> writes = new ArrayList<>();
    for (RowTarget target : rows.targets()) {
      List<Column> key = target.key().columns();
      ColumnsToWrite columns = new ColumnsToWrite(target);
      List<BoundColumn> set = columns.updated(key);
      List<BoundColumn> known = columns.known(key, set.size());
      String sql = RowSql.update(target.table(), operation.onConflict(), set, known);
      String binder = rows.binder(target, "Update", set, known);
      RowWrite.Prepared update = rows.prepare(local, "", target, sql);
      writes.add(write(target, new RowWrite.BindAndRun(update, binder)));
    }
    return plan(writes);
  }

  /** Deletes; nothing but the key is looked at. */
  RowsPlan delete() {
    String local = rows.locals().take("delete");
    List<RowWrite> writes = new ArrayList<>();
    for (RowTarget target : rows.targets()) {
      List<BoundColumn> known = new ColumnsToWrite(target).known(target.key().columns(), 0);
      RowWrite.Prepared delete =
          rows.prepare(local, "", target, RowSql.delete(target.table(), known));
      List<SqlCall.BoundValue> values =
          known.stream()
              .map(bound -> target.bind(bound.parameter(), bound.column(), rows.locals()))
              .toList();
      writes.add(write(target, new RowWrite.RunWith(RowsMethod.call(true, delete, values))));
    }
    return plan(writes);
  }

  private static RowWrite write(RowTarget target, RowWrite.Action action) {
    return new RowWrite(target.argument(), action, new RowWrite.Untold());
  }

  private RowsPlan plan(List<RowWrite> writes) {
    return rows.plan(writes, OutcomePlanner.changes(rows.method(), rows.locals()));
  }
}

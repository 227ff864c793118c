// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.TypeRef;
import org.jspecify.annotations.Nullable;

/** Plans the methods of a DAO that take objects as rows. */
final class RowsPlanner {

  private final Database database;
  private final DaoMembers members;

  RowsPlanner(Database database, DaoMembers members) {
    this.database = database;
    this.members = members;
  }

  /** The plan for a method that inserts, updates, deletes or upserts. */
  RowsPlan plan(DaoMethod method) {
    Operation operation = method.operation();
    if (operation instanceof Operation.Insert insert) {
      return new InsertPlanner(rows(method, insert.table()), insert).plan();
    }
    if (operation instanceof Operation.Update update) {
      return new ChangesPlanner(rows(method, update.table())).update(update);
    }
    if (operation instanceof Operation.Delete delete) {
      return new ChangesPlanner(rows(method, delete.table())).delete();
    }
    if (operation instanceof Operation.Upsert upsert) {
      return new UpsertPlanner(rows(method, upsert.table()), upsert).plan();
    }
    throw new IllegalStateException("unchecked method: " + method.origin());
  }

  private RowsMethod rows(DaoMethod method, @Nullable TypeRef table) {
    return new RowsMethod(method, table, database, members);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method that inserts, updates, deletes or upserts objects, under examination.
 *
 * @param dao the DAO
 * @param method the method
 * @param database the database
 * @param report where problems go
 */
record RowsSubject(Dao dao, DaoMethod method, Database database, Report report) {

  /**
   * What one parameter writes.
   *
   * @param parameter the parameter
   * @param rowClass the class of its rows
   * @param table the table that they go to
   */
  record Target(Parameter parameter, RowClass rowClass, Table table) {

    /** Whether the rows are of another class than the table's own. */
    boolean isPartial() {
      return !rowClass.type().is(table.type().qualifiedName());
    }

    /** Whether the class has a column of this name. */
    boolean gives(String columnName) {
      return rowClass.columns().stream()
          .anyMatch(column -> SqlName.same(column.name(), columnName));
    }

    /** Whether SQLite makes the value of the column where none is given: it is the row id. */
    boolean isRowId(Column column) {
      return RowIds.isRowId(table, column);
    }
  }

  /** The method as messages name it: {@code MessageDao.insert}. */
  String name() {
    return dao.type().lastName() + "." + method.name();
  }

  /** The annotation as the user writes it: {@code @Insert}. */
  String annotation() {
    return "@" + method.operation().getClass().getSimpleName();
  }

  /** The table's class that the annotation names; null to take the parameters' own. */
  @Nullable TypeRef namedTable() {
    Operation operation = method.operation();
    if (operation instanceof Operation.Insert insert) {
      return insert.table();
    }
    if (operation instanceof Operation.Update update) {
      return update.table();
    }
    if (operation instanceof Operation.Delete delete) {
      return delete.table();
    }
    return operation instanceof Operation.Upsert upsert ? upsert.table() : null;
  }

  /** The annotation. */
  Origin origin() {
    Operation operation = method.operation();
    if (operation instanceof Operation.Insert insert) {
      return insert.origin();
    }
    if (operation instanceof Operation.Update update) {
      return update.origin();
    }
    if (operation instanceof Operation.Delete delete) {
      return delete.origin();
    }
    return operation instanceof Operation.Upsert upsert ? upsert.origin() : method.origin();
  }

  /** Whether rows that are not there yet are written. */
  boolean inserts() {
    return method.operation() instanceof Operation.Insert
        || method.operation() instanceof Operation.Upsert;
  }

  /** The parameters that give rows of a class, each with its table if the database lists it. */
  List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (Parameter parameter : method.parameters()) {
      Table table = table(parameter);
      if (table != null && parameter.element() instanceof Element.Row row) {
        targets.add(new Target(parameter, row.rowClass(), table));
      }
    }
    return targets;
  }

  /** The table that a parameter's rows go to; null if there is none. */
  @Nullable Table table(Parameter parameter) {
    TypeRef named = namedTable();
    if (named != null) {
      return TableFinder.find(database, named);
    }
    return parameter.element() instanceof Element.Row row
        ? TableFinder.find(database, row.rowClass().type())
        : null;
  }

  /** Whether the method may be handed more than one row. */
  boolean isMany() {
    return method.parameters().size() > 1
        || method.parameters().get(0).container() != Container.NONE;
  }

  /** Reports a problem with a parameter. */
  void problem(ProblemId id, Parameter parameter, String sentence, String... remedies) {
    report.add(id, parameter.origin(), sentence, remedies);
  }
}

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
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** A raw query takes its SQL and gives a result, for nothing else is known of it. */
final class RawQueryRule {

  void check(Dao dao, DaoMethod method, Report report) {
    String name = dao.type().lastName() + "." + method.name();
    boolean takesSql =
        method.parameters().size() == 1
            && method.parameters().get(0).container() == Container.NONE
            && method.parameters().get(0).element() instanceof Element.Sql;
    if (!takesSql) {
      report.add(
          ProblemId.RAW_QUERY,
          method.origin(),
          name + " has @RawQuery, but does not take exactly one SqlQuery.",
          "Take one; its text comes with its values: SqlQuery.of(sql, arguments…).");
    }
    if (takesSql && method.parameters().get(0).nullable()) {
      NullableParameter.report(name, method.parameters().get(0), report);
    }
    checkResult(name, method.result(), report);
  }

  /** Whoever observes something observes tables and views of the database. */
  void checkObserved(
      Dao dao, DaoMethod method, Operation.RawQuery query, Database database, Report report) {
    for (TypeRef observed : query.observes()) {
      boolean isView =
          database.views().stream()
              .anyMatch(view -> view.rowClass().type().is(observed.qualifiedName()));
      if (!isView && TableFinder.find(database, observed) == null && !Gaps.inTables(report)) {
        report.add(
            ProblemId.UNLISTED_TABLE,
            query.origin(),
            dao.type().lastName()
                + "."
                + method.name()
                + " observes "
                + observed.lastName()
                + ", which is no table or view of "
                + database.type().lastName()
                + ".",
            "Name classes that the database lists.");
      }
    }
  }

  private static void checkResult(String name, Result result, Report report) {
    if (result.element() instanceof Element.Nothing) {
      report.add(
          ProblemId.RAW_QUERY,
          result.origin(),
          name + " has @RawQuery, but returns nothing.",
          "Return what the SELECT gives; to change rows write a @Query.");
    } else if (result.element() instanceof Element.Unsupported unsupported) {
      report.add(
          ProblemId.UNSUPPORTED_RESULT,
          result.origin(),
          name + " returns " + result.declared() + ", which " + unsupported.reason() + ".",
          ResultForms.ofRawQuery(result));
    } else if (result.container() == Container.PAGE) {
      report.add(
          ProblemId.RAW_QUERY,
          result.origin(),
          name + " returns a Page, but nobody knows in which order a raw query gives its rows.",
          "Write a @Query, whose orders may be those of an enum, or return List.");
    } else if (result.element() instanceof Element.Row row) {
      RelationRule.refuse(name, row.rowClass(), "its SQL comes at run time", report);
      for (Column column : row.rowClass().columns()) {
        if (!ScalarRule.canRead(column.conversion())) {
          ConverterRule.report(column, report);
        }
      }
    } else if (result.element() instanceof Element.Scalar scalar
        && !ScalarRule.canRead(scalar.conversion())) {
      report.add(
          ProblemId.NO_CONVERTER,
          result.origin(),
          name + " returns " + scalar.type() + ", which no column type or converter covers.",
          "Add a @Converter method from a column type to " + scalar.type() + ".");
    }
    checkMap(name, result, report);
  }

  private static void checkMap(String name, Result result, Report report) {
    boolean isMap = result.container().isMap();
    if (isMap && result.mapKey() instanceof Element.Row) {
      report.add(
          ProblemId.MAP_KEY,
          result.origin(),
          name + " returns a Map with rows as keys, but a raw query tells no columns apart.",
          "Return a Map with single values as keys, and name their column by @MapKey.");
    } else if (isMap && result.mapKeyColumn().isEmpty()) {
      report.add(
          ProblemId.MAP_KEY,
          result.origin(),
          name + " returns a Map, but does not say which column is its key.",
          "Add @MapKey with the name of a result column.");
    } else if (isMap && result.element() instanceof Element.Scalar) {
      report.add(
          ProblemId.MAP_KEY,
          result.origin(),
          name + " returns a Map of single values, but a raw query tells no column for them.",
          "Return a Map of records: their components are found by the names of columns.");
    }
  }
}

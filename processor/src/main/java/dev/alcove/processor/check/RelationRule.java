// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Relation;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A result gives the columns by which its relations find children, in the type that they have. */
final class RelationRule {

  private final Database database;
  private final DeclaredRelationRule declaredRule;
  private final Map<Relation, Boolean> known = new HashMap<>();

  RelationRule(Database database, DeclaredRelationRule declaredRule) {
    this.database = database;
    this.declaredRule = declaredRule;
  }

  /** Judges the relations of what a query returns. */
  void check(QuerySubject subject, List<FoundColumn> columns) {
    if (subject.method().result().element() instanceof Element.Row row) {
      check(subject, row.rowClass(), columns);
    }
  }

  private void check(SqlSubject subject, RowClass rowClass, List<FoundColumn> columns) {
    for (Relation relation : rowClass.relations()) {
      if (isSound(relation) && !isComponent(rowClass, relation.parentColumn(), columns)) {
        checkParent(subject, relation, columns);
      }
    }
  }

  /** Whether the class needs the column itself and does not get it, which has been reported. */
  private static boolean isComponent(RowClass rowClass, String name, List<FoundColumn> columns) {
    return rowClass.columns().stream().anyMatch(column -> SqlName.same(column.name(), name))
        && columns.stream().noneMatch(column -> ColumnsRule.isNamed(column, name));
  }

  /** Many methods return the same class: each relation is judged once. */
  private boolean isSound(Relation relation) {
    Boolean sound = known.get(relation);
    if (sound == null) {
      List<FoundColumn> columns = declaredRule.check(relation);
      sound = !columns.isEmpty();
      known.put(relation, sound);
      if (sound && relation.element() instanceof Element.Row row) {
        check(declaredRule.subject(relation), row.rowClass(), columns);
      }
    }
    return sound;
  }

  private void checkParent(SqlSubject subject, Relation relation, List<FoundColumn> columns) {
    List<FoundColumn> found =
        columns.stream().filter(c -> ColumnsRule.isNamed(c, relation.parentColumn())).toList();
    if (found.isEmpty()) {
      subject.problem(
          ProblemId.RELATION,
          subject.outline().resultSpan(),
          subject.name()
              + " gives no column \""
              + relation.parentColumn()
              + "\", by which "
              + relation.label()
              + " finds its rows.",
          "Add it to the SELECT. Columns: " + NameList.of(ColumnsRule.names(columns)) + ".");
      return;
    }
    StorageClass key = RelationQuery.of(database, relation).key().conversion().storage();
    if (!ResultTypeRule.fits(found.get(0), key)) {
      subject.problem(
          ProblemId.RELATION,
          found.get(0).span(),
          subject.name()
              + " gives \""
              + relation.parentColumn()
              + "\", which is no "
              + key
              + " as the column is by which "
              + relation.label()
              + " finds its rows.",
          "Compare columns that store the same.");
      return;
    }
    checkCollation(subject, relation, found.get(0));
  }

  private static void checkCollation(SqlSubject subject, Relation relation, FoundColumn parent) {
    Column source = parent.source();
    if (source != null && DeclaredRelationRule.isCollated(source)) {
      subject.problem(
          ProblemId.RELATION,
          parent.span(),
          subject.name()
              + " gives \""
              + relation.parentColumn()
              + "\", whose collation is "
              + source.collation()
              + "; "
              + relation.label()
              + " finds equal values alone.",
          "Let the column have no collation, or load both by a @Query that joins them.");
    }
  }

  /** Reports relations where something else than a query returns the class. */
  static void refuse(String method, RowClass rowClass, String what, Report report) {
    for (Relation relation : rowClass.relations().stream().limit(1).toList()) {
      report.add(
          ProblemId.NOT_YET_SUPPORTED,
          relation.origins().mark(),
          relation.label() + " has @Relation, which " + method + " cannot load yet: " + what + ".",
          "Return a class without it, and load the rows by a @Query.");
    }
  }
}

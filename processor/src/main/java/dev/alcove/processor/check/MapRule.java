// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A map's key is one column, or the columns of a class; its values are what is left. Where several
 * values may have one key, none is left out but those whose side an outer join has not found.
 */
final class MapRule {

  private final ColumnsRule columnsRule;
  private final ScalarRule scalarRule;

  MapRule(ColumnsRule columnsRule, ScalarRule scalarRule) {
    this.columnsRule = columnsRule;
    this.scalarRule = scalarRule;
  }

  void check(QuerySubject subject, Result result, List<FoundColumn> columns) {
    RowClass rows = MapRows.of(result);
    if (rows != null) {
      checkRows(subject, result, rows, columns);
    } else if (result.mapKeyColumn().isEmpty()
        || !(result.mapKey() instanceof Element.Scalar key)) {
      problem(
          subject,
          subject.name() + " returns a Map, but does not say which column is its key.",
          "Add @MapKey(\"" + columns.get(0).name() + "\").");
    } else {
      checkValue(subject, result, key, columns);
    }
  }

  private void checkValue(
      QuerySubject subject, Result result, Element.Scalar key, List<FoundColumn> columns) {
    String keyColumn = result.mapKeyColumn();
    Optional<FoundColumn> found =
        columns.stream().filter(column -> ColumnsRule.isNamed(column, keyColumn)).findFirst();
    if (found.isEmpty()) {
      problem(
          subject,
          subject.name()
              + " takes \""
              + keyColumn
              + "\" as the key of its Map, but no result column has that name.",
          "Columns: " + NameList.of(ColumnsRule.names(columns)) + ".");
      return;
    }
    scalarRule.check(subject, key, found.get());
    if (result.element() instanceof Element.Scalar value) {
      List<FoundColumn> others =
          columns.stream().filter(column -> !ColumnsRule.isNamed(column, keyColumn)).toList();
      scalarRule.checkOnly(subject, value, values(result, others, others));
    } else if (result.element() instanceof Element.Row row) {
      List<FoundColumn> read =
          columns.stream().filter(column -> reads(row.rowClass(), column)).toList();
      columnsRule.check(subject, row.rowClass(), values(result, columns, read), keyColumn);
    }
  }

  private void checkRows(
      QuerySubject subject, Result result, RowClass rows, List<FoundColumn> columns) {
    if (!result.mapKeyColumn().isEmpty()) {
      problem(
          subject,
          subject.name()
              + " has @MapKey, but the keys of its Map are of class "
              + rows.properties().get(0).type().lastName()
              + ".",
          "Remove the annotation: the class says which columns it needs.");
      return;
    }
    RowClass key = part(rows, 0);
    List<FoundColumn> others = columns.stream().filter(column -> !reads(key, column)).toList();
    if (result.element() instanceof Element.Scalar value) {
      scalarRule.checkOnly(subject, value, values(result, others, others));
      List<FoundColumn> keys = columns.stream().filter(column -> reads(key, column)).toList();
      columnsRule.check(subject, key, keys, "");
    } else {
      RowClass value = part(rows, 1);
      List<FoundColumn> read = others.stream().filter(column -> reads(value, column)).toList();
      columnsRule.check(subject, rows, values(result, columns, read), "");
    }
  }

  private static RowClass part(RowClass rows, int place) {
    return ((Property.EmbeddedContent) rows.properties().get(place).content()).part();
  }

  private static boolean reads(RowClass rowClass, FoundColumn column) {
    return rowClass.columns().stream().anyMatch(c -> SqlName.same(c.name(), column.name()));
  }

  /** The columns, those of the value as they are where there is a value. */
  private static List<FoundColumn> values(
      Result result, List<FoundColumn> columns, List<FoundColumn> read) {
    if (!result.container().isGrouped() || !AbsentSide.isOfOneTable(read)) {
      return columns;
    }
    List<FoundColumn> present = new ArrayList<>();
    for (FoundColumn column : columns) {
      present.add(read.contains(column) ? AbsentSide.present(column) : column);
    }
    return present;
  }

  private static void problem(QuerySubject subject, String sentence, String remedy) {
    subject.report().add(ProblemId.MAP_KEY, subject.method().result().origin(), sentence, remedy);
  }
}

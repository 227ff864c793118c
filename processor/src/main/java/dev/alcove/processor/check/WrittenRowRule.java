// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Stamp;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method that returns something of the row it wrote can tell which one it was.
 *
 * @see <a href="https://www.sqlite.org/rowidtable.html">rowidtable.html</a>
 */
final class WrittenRowRule implements RowsRule {

  private static final List<String> ROW_ID_NAMES = List.of("rowid", "_rowid_", "oid");

  @Override
  public void check(RowsSubject subject) {
    if (!RowsResultRule.tellsRows(subject) || subject.method().parameters().size() != 1) {
      return;
    }
    RowsSubject.Target target = subject.targets().get(0);
    PrimaryKey key = target.table().primaryKey();
    if (key == null) {
      return;
    }
    if (isRowIdHidden(target.table(), key) && needsRowId(subject, target, key)) {
      report(
          subject,
          subject.name()
              + " needs the row id of \""
              + target.table().name()
              + "\", whose columns take all three names of it.",
          "Rename one of the columns rowid, _rowid_ and oid, or return void.");
    } else if (subject.method().operation() instanceof Operation.Upsert upsert) {
      List<String> known = upsert.conflict().isEmpty() ? key.columns() : upsert.conflict();
      if (!returnsRow(subject, target, known)) {
        checkKnown(subject, target, known);
      }
    }
  }

  /** The row is read back by these columns, which NULL would not find. */
  private static void checkKnown(
      RowsSubject subject, RowsSubject.Target target, List<String> known) {
    for (String name : known) {
      Column column = target.table().column(name);
      if (column != null && mayBeLost(target, column)) {
        report(
            subject,
            subject.name()
                + " cannot find again what it wrote: \""
                + name
                + "\" may be null in "
                + target.rowClass().type().lastName()
                + ".",
            "Make it non-null there, or return void or the number of rows.");
      }
    }
  }

  private static boolean mayBeLost(RowsSubject.Target target, Column column) {
    boolean isRowId = target.isRowId(column);
    boolean isTold = isRowId && column.conversion() instanceof Conversion.Direct;
    boolean isRefused = column.notNull() && !isRowId;
    return !isTold && !isRefused && isNullable(target.rowClass(), column.name());
  }

  private static boolean isNullable(RowClass rowClass, String column) {
    for (Property property : rowClass.properties()) {
      if (property.content() instanceof Property.ColumnContent single
          && SqlName.same(single.column().name(), column)) {
        return property.nullable();
      }
      if (property.content() instanceof Property.EmbeddedContent embedded
          && isNullable(embedded.part(), column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether RETURNING gives the row: not from a trigger's table, nor where nothing is set. */
  private static boolean returnsRow(
      RowsSubject subject, RowsSubject.Target target, List<String> known) {
    return subject.database().minimumSqlite().isAtLeast(3, 35)
        && target.table().triggers().isEmpty()
        && target.table().columns().stream().anyMatch(column -> isSet(target, column, known));
  }

  private static boolean isSet(RowsSubject.Target target, Column column, List<String> known) {
    return !column.isGenerated()
        && !names(known, column)
        && !names(keyColumns(target.table().primaryKey()), column)
        && column.generatedId() == null
        && column.stamp() != Stamp.CREATED_AT
        && (column.stamp() == Stamp.UPDATED_AT || target.gives(column.name()));
  }

  private static boolean isRowIdHidden(Table table, PrimaryKey key) {
    boolean isKey =
        table.columns().stream()
            .anyMatch(column -> names(key.columns(), column) && RowIds.isRowId(table, column));
    return !isKey
        && !table.withoutRowId()
        && ROW_ID_NAMES.stream().allMatch(name -> table.column(name) != null);
  }

  private static boolean needsRowId(
      RowsSubject subject, RowsSubject.Target target, PrimaryKey key) {
    Element element = subject.method().result().element();
    boolean wantsRowId =
        element instanceof Element.Scalar && !RowsResultRule.isKey(target.table(), element.type());
    return wantsRowId
        || (subject.method().operation() instanceof Operation.Insert
            && key.columns().stream().anyMatch(name -> isUnknown(target, name)));
  }

  private static boolean isUnknown(RowsSubject.Target target, String name) {
    Column column = target.table().column(name);
    return !target.gives(name) && (column == null || column.generatedId() == null);
  }

  private static List<String> keyColumns(@Nullable PrimaryKey key) {
    return key == null ? List.of() : key.columns();
  }

  private static boolean names(List<String> names, Column column) {
    return names.stream().anyMatch(name -> SqlName.same(name, column.name()));
  }

  private static void report(RowsSubject subject, String sentence, String remedy) {
    subject.report().add(ProblemId.ROW_ID, subject.method().result().origin(), sentence, remedy);
  }
}

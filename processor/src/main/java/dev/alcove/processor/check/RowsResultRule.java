// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a method that writes rows returns: nothing, a count, or of inserted rows the row id, the key
 * or the stored row.
 */
final class RowsResultRule implements RowsRule {

  private static final Set<String> COUNTS =
      Set.of("java.lang.Integer", "java.lang.Long", "java.lang.Boolean");

  @Override
  public void check(RowsSubject subject) {
    Result result = subject.method().result();
    if (result.element() instanceof Element.Nothing) {
      return;
    }
    if (result.element() instanceof Element.Unsupported unsupported) {
      subject
          .report()
          .add(
              ProblemId.UNSUPPORTED_RESULT,
              result.origin(),
              subject.name()
                  + " returns "
                  + result.declared()
                  + ", which "
                  + unsupported.reason()
                  + ".",
              remedy(subject));
    } else if (!isCount(result) || isItem(subject)) {
      checkItems(subject, result);
    }
  }

  /** Whether something of each row is returned: its row id, its key, or the row itself. */
  static boolean tellsRows(RowsSubject subject) {
    Result result = subject.method().result();
    boolean isElement =
        result.element() instanceof Element.Row || result.element() instanceof Element.Scalar;
    return isElement && subject.inserts() && (!isCount(result) || isItem(subject));
  }

  private static boolean isCount(Result result) {
    return result.container() == Container.NONE
        && COUNTS.contains(result.element().type().boxed().qualifiedName());
  }

  /** Whether a number is not the count of rows, but the row id or the key of the only one. */
  private static boolean isItem(RowsSubject subject) {
    if (!subject.inserts() || subject.isMany()) {
      return false;
    }
    TypeRef type = subject.method().result().element().type();
    return type.boxed().is("java.lang.Long") || isKey(subject.targets().get(0).table(), type);
  }

  private void checkItems(RowsSubject subject, Result result) {
    if (!subject.inserts()
        || subject.method().parameters().size() > 1
        || !isContainerFit(subject)) {
      wrongResult(subject);
      return;
    }
    RowsSubject.Target target = subject.targets().get(0);
    if (target.table().primaryKey() == null) {
      // Nobody knows what would be found again; that has been reported.
      return;
    }
    if (result.element() instanceof Element.Row row) {
      checkRow(subject, row.rowClass(), target.table());
      checkFound(subject, target);
    } else if (isKey(target.table(), result.element().type())) {
      checkFound(subject, target);
    } else if (result.element().type().boxed().is("java.lang.Long")) {
      checkRowId(subject, target.table());
    } else {
      wrongResult(subject);
      return;
    }
    checkIgnored(subject, result);
  }

  /** One row gives one result, several give as many. */
  private static boolean isContainerFit(RowsSubject subject) {
    return switch (subject.method().result().container()) {
      case NONE, OPTIONAL -> !subject.isMany();
      case LIST, SET, ARRAY -> subject.isMany();
      default -> false;
    };
  }

  static boolean isKey(Table table, TypeRef type) {
    Column column = keyColumn(table);
    return column != null && column.conversion().javaType().boxed().equals(type.boxed());
  }

  private static @Nullable Column keyColumn(Table table) {
    PrimaryKey key = table.primaryKey();
    return key == null || key.columns().size() != 1 ? null : table.column(key.columns().get(0));
  }

  private static void checkRow(RowsSubject subject, RowClass rowClass, Table table) {
    RelationRule.refuse(subject.name(), rowClass, "it writes rows", subject.report());
    for (Column column : rowClass.columns()) {
      if (table.column(column.name()) == null) {
        subject
            .report()
            .add(
                ProblemId.UNFILLED_COMPONENT,
                subject.method().result().origin(),
                subject.name()
                    + " returns "
                    + rowClass.type()
                    + ", which needs \""
                    + column.name()
                    + "\"; table \""
                    + table.name()
                    + "\" has no such column.",
                NameOffer.columns(column.name(), table));
      } else if (!ScalarRule.canRead(column.conversion())) {
        ConverterRule.report(column, subject.report());
      }
    }
  }

  private static void checkRowId(RowsSubject subject, Table table) {
    if (table.withoutRowId()) {
      subject
          .report()
          .add(
              ProblemId.ROW_ID,
              subject.method().result().origin(),
              subject.name()
                  + " returns a row id, but table \""
                  + table.name()
                  + "\" is WITHOUT ROWID.",
              "Return void, the key or the stored row.");
    }
  }

  /** Without a row id, what was written is found again by its key alone. */
  private static void checkFound(RowsSubject subject, RowsSubject.Target target) {
    PrimaryKey key = target.table().primaryKey();
    if (key == null || !target.table().withoutRowId()) {
      return;
    }
    List<String> unknown =
        key.columns().stream()
            .filter(name -> !target.gives(name) && !isMade(target.table(), name))
            .toList();
    if (!unknown.isEmpty()) {
      subject
          .report()
          .add(
              ProblemId.ROW_ID,
              subject.method().result().origin(),
              subject.name()
                  + " cannot find again what it wrote: "
                  + target.rowClass().type().lastName()
                  + " does not give \""
                  + unknown.get(0)
                  + "\", and \""
                  + target.table().name()
                  + "\" is WITHOUT ROWID.",
              "Add the key to the class, or return void.");
    }
  }

  private static boolean isMade(Table table, String name) {
    return table.columns().stream()
        .anyMatch(column -> SqlName.same(column.name(), name) && column.generatedId() != null);
  }

  /** A row that was left out has no result. */
  private static void checkIgnored(RowsSubject subject, Result result) {
    boolean ignores =
        subject.method().operation() instanceof Operation.Insert insert
            && insert.onConflict().equals("IGNORE");
    if (ignores && result.container() == Container.NONE && !result.nullable()) {
      subject
          .report()
          .add(
              ProblemId.WRONG_RESULT,
              result.origin(),
              subject.name()
                  + " returns "
                  + result.declared()
                  + ", but with IGNORE a row may be left out, which has none.",
              "Return Optional, or a nullable type.");
    }
  }

  private static void wrongResult(RowsSubject subject) {
    Result result = subject.method().result();
    subject
        .report()
        .add(
            ProblemId.WRONG_RESULT,
            result.origin(),
            subject.name()
                + " returns "
                + result.declared()
                + ", which "
                + subject.annotation()
                + " of "
                + (subject.isMany() ? "several rows" : "one row")
                + " does not give.",
            remedy(subject));
  }

  private static String remedy(RowsSubject subject) {
    if (!subject.inserts() || subject.method().parameters().size() > 1) {
      return "Return void, the number of rows (int, long), or whether there were any (boolean).";
    }
    return subject.isMany()
        ? "Return void, a count, or a list or array of row ids, keys or stored rows."
        : "Return void, the row id (long), the key, or the stored row.";
  }
}

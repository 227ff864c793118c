// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Result columns and the components of a row's class are the same set of names. */
final class ColumnsRule {

  private static final Pattern ENDS = Pattern.compile("(?i)(min|max)\\(.*\\)", Pattern.DOTALL);

  private final ResultTypeRule typeRule = new ResultTypeRule();
  private final NullResultRule nullRule = new NullResultRule();

  /** Judges the columns; {@code used} names one that is read for another purpose, or is empty. */
  void check(SqlSubject subject, RowClass rowClass, List<FoundColumn> columns, String used) {
    List<Column> expected = rowClass.columns();
    List<String> unread =
        columns.stream()
            .map(FoundColumn::name)
            .filter(name -> !SqlName.same(name, used))
            .filter(name -> !leadsToChildren(rowClass, name))
            .filter(name -> expected.stream().noneMatch(c -> SqlName.same(c.name(), name)))
            .toList();
    List<Column> unfilled = new ArrayList<>();
    for (Column column : expected) {
      List<FoundColumn> matches = columns.stream().filter(c -> isNamed(c, column.name())).toList();
      if (matches.isEmpty()) {
        unfilled.add(column);
      } else if (matches.size() > 1) {
        duplicate(subject, rowClass, column);
      } else {
        typeRule.check(subject, matches.get(0), column.conversion());
      }
      if (!ScalarRule.canRead(column.conversion())) {
        ConverterRule.report(column, subject.report());
      }
    }
    nullRule.check(subject, rowClass, columns);
    if (!unfilled.isEmpty()) {
      unfilled(subject, rowClass, unfilled, unread);
    } else if (!unread.isEmpty()) {
      unread(subject, rowClass, unread);
    }
  }

  private static boolean leadsToChildren(RowClass rowClass, String name) {
    return rowClass.relations().stream()
        .anyMatch(relation -> SqlName.same(relation.parentColumn(), name));
  }

  private static void duplicate(SqlSubject subject, RowClass rowClass, Column column) {
    subject.problem(
        ProblemId.DUPLICATE_RESULT_COLUMN,
        subject.name()
            + " gives several columns named \""
            + column.name()
            + "\"; which of them "
            + rowClass.type()
            + " gets would be chance.",
        (hasStar(subject) ? "List the columns instead of *, and give" : "Give")
            + " one of them another name with AS.");
  }

  private static boolean hasStar(SqlSubject subject) {
    return subject.outline().resultColumns().stream()
        .anyMatch(dev.alcove.processor.sql.ResultColumn::isStar);
  }

  private static void unfilled(
      SqlSubject subject, RowClass rowClass, List<Column> unfilled, List<String> unread) {
    Column first = unfilled.get(0);
    String names =
        unfilled.stream().limit(8).map(Column::name).collect(Collectors.joining("\", \""));
    String closest = Suggestion.closest(first.name(), unread);
    subject.problem(
        ProblemId.UNFILLED_COMPONENT,
        subject.name()
            + (unfilled.size() == 1 ? " gives no column \"" : " gives no columns \"")
            + names
            + "\", which "
            + rowClass.type()
            + " needs.",
        closest == null
            ? "Add "
                + (unfilled.size() == 1 ? "it" : "them")
                + " to the SELECT, or "
                + (subject instanceof DeclaredSql
                    ? "remove the component."
                    : "return a class without.")
            : "Closest: \"" + closest + "\". Write AS " + first.name() + ".");
  }

  private static void unread(SqlSubject subject, RowClass rowClass, List<String> unread) {
    if (unread.stream().allMatch(ENDS.asMatchPredicate())) {
      // A lone min() or max() says of which row the other columns are (lang_select.html#bareagg).
      return;
    }
    subject.problem(
        ProblemId.UNREAD_COLUMN,
        subject.name()
            + " gives \""
            + unread.stream().limit(8).collect(Collectors.joining("\", \""))
            + "\", which "
            + rowClass.type()
            + " does not read.",
        "Leave it out of the SELECT, or add a component for it.");
  }

  /** Whether a result column has this name, as SQLite compares names. */
  static boolean isNamed(FoundColumn column, String name) {
    return SqlName.same(column.name(), name);
  }

  /** At most eight names, for a message. */
  static String names(List<FoundColumn> columns) {
    return columns.stream().limit(8).map(FoundColumn::name).collect(Collectors.joining(", "));
  }
}

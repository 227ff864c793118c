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

/** Result columns and the components of a row's class are the same set of names. */
final class ColumnsRule {

  private static final Pattern ENDS = Pattern.compile("(?i)(min|max)\\(.*\\)", Pattern.DOTALL);

  private final ResultTypeRule typeRule = new ResultTypeRule();
  private final NullResultRule nullRule = new NullResultRule();

  /** Judges the columns; {@code used} names one that is read for another purpose, or is empty. */
  void check(SqlSubject subject, RowClass rowClass, List<FoundColumn> columns, String used) {
    List<Column> expected = rowClass.columns();
    List<FoundColumn> unread =
        columns.stream()
            .filter(column -> !isNamed(column, used))
            .filter(column -> !leadsToChildren(rowClass, column.name()))
            .filter(column -> expected.stream().noneMatch(c -> isNamed(column, c.name())))
            .toList();
    List<Column> unfilled = new ArrayList<>();
    List<FoundColumn> doubles = new ArrayList<>();
    List<FoundColumn> sound = new ArrayList<>(columns);
    for (Column column : expected) {
      List<FoundColumn> matches = columns.stream().filter(c -> isNamed(c, column.name())).toList();
      if (matches.isEmpty()) {
        unfilled.add(column);
      } else if (matches.size() > 1) {
        doubles.add(matches.get(1));
        sound.removeAll(matches);
      } else if (!typeRule.accepts(subject, matches.get(0), column.conversion())) {
        sound.remove(matches.get(0));
      }
      if (!ScalarRule.canRead(column.conversion())) {
        ConverterRule.report(column, subject.report());
      }
    }
    nullRule.check(subject, rowClass, sound);
    if (!doubles.isEmpty()) {
      duplicate(subject, rowClass, doubles);
    } else if (!unfilled.isEmpty()) {
      unfilled(subject, rowClass, unfilled, unread);
    } else if (!unread.isEmpty()) {
      unread(subject, rowClass, unread);
    }
  }

  private static boolean leadsToChildren(RowClass rowClass, String name) {
    return rowClass.relations().stream()
        .anyMatch(relation -> SqlName.same(relation.parentColumn(), name));
  }

  private static void duplicate(SqlSubject subject, RowClass rowClass, List<FoundColumn> doubles) {
    subject.problem(
        ProblemId.DUPLICATE_RESULT_COLUMN,
        doubles.get(0).span(),
        subject.name()
            + " gives several columns named "
            + NameList.quoted(names(doubles))
            + "; which of them "
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
      SqlSubject subject, RowClass rowClass, List<Column> unfilled, List<FoundColumn> unread) {
    Column first = unfilled.get(0);
    List<String> names = unfilled.stream().map(Column::name).toList();
    String closest = Suggestion.closest(first.name(), names(unread));
    subject.problem(
        ProblemId.UNFILLED_COMPONENT,
        closest == null
            ? subject.outline().resultSpan()
            : unread.get(names(unread).indexOf(closest)).span(),
        subject.name()
            + (unfilled.size() == 1 ? " gives no column " : " gives no columns ")
            + NameList.quoted(names)
            + ", which "
            + rowClass.type()
            + " needs.",
        closest == null
            ? "Add "
                + (unfilled.size() == 1 ? "it" : "them")
                + " to the SELECT, or "
                + (subject instanceof QuerySubject
                    ? "return a class without."
                    : "remove the component.")
            : "Closest: \"" + closest + "\". Write AS " + first.name() + ".");
  }

  private static void unread(SqlSubject subject, RowClass rowClass, List<FoundColumn> unread) {
    List<String> names = names(unread).stream().distinct().toList();
    if (names.stream().allMatch(ENDS.asMatchPredicate())) {
      // A lone min() or max() says of which row the other columns are (lang_select.html#bareagg).
      return;
    }
    subject.problem(
        ProblemId.UNREAD_COLUMN,
        unread.get(0).span(),
        subject.name()
            + " gives "
            + NameList.quoted(names)
            + ", which "
            + rowClass.type()
            + " does not read.",
        names.size() == 1
            ? "Leave it out of the SELECT, or add a component for it."
            : "Leave them out of the SELECT, or add a component for each.");
  }

  /** Whether a result column has this name, as SQLite compares names. */
  static boolean isNamed(FoundColumn column, String name) {
    return SqlName.same(column.name(), name);
  }

  /** The names of columns. */
  static List<String> names(List<FoundColumn> columns) {
    return columns.stream().map(FoundColumn::name).toList();
  }
}

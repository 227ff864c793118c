// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.tree.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is noticed on the way; what is seen twice counts once. */
final class Notes {

  private final Set<ParameterFact> parameters = new LinkedHashSet<>();
  private final Set<Remark> remarks = new LinkedHashSet<>();
  private final List<WriteFact> writes = new ArrayList<>();
  private final Set<WrittenFact> written = new LinkedHashSet<>();
  private final Set<ComparedFact> compared = new LinkedHashSet<>();

  /** Notes what an expression is expected to be, if it is a parameter. */
  void expect(Expression expression, ParameterFact.Use use, SqlType expected, String beside) {
    expect(expression, use, expected, beside, null);
  }

  /** The same, beside a column. */
  void expect(
      Expression expression,
      ParameterFact.Use use,
      SqlType expected,
      String beside,
      @Nullable ColumnOrigin column) {
    if (expression instanceof Expression.Parameter parameter
        && !parameter.name().isEmpty()
        && expected.isKnown()) {
      parameters.add(
          new ParameterFact(parameter.name(), parameter.span(), use, expected, beside, column));
    }
  }

  void remark(Remark.Kind kind, Span span, String subject, String detail) {
    remarks.add(new Remark(kind, span, subject, detail));
  }

  void write(WriteFact write) {
    writes.add(write);
  }

  void written(WrittenFact fact) {
    written.add(fact);
  }

  /** Notes that two values are compared, if both are values of columns. */
  void compared(Value one, Value other, Span span) {
    beside(ParameterFact.Use.COMPARED, one, other, span);
  }

  /** Notes that a column is set to a value, if that is one of a column. */
  void assigned(Value column, Value value, Span span) {
    beside(ParameterFact.Use.ASSIGNED, column, value, span);
  }

  private void beside(ParameterFact.Use use, Value one, Value other, Span span) {
    if (one.form() != null && other.form() != null && !one.form().equals(other.form())) {
      compared.add(new ComparedFact(use, one.form(), other.form(), span));
    }
  }

  List<ComparedFact> compared() {
    return compared.stream().sorted(Comparator.comparingInt(fact -> fact.span().start())).toList();
  }

  List<WrittenFact> written() {
    return written.stream().sorted(Comparator.comparingInt(fact -> fact.span().start())).toList();
  }

  List<WriteFact> writes() {
    return writes;
  }

  List<ParameterFact> parameters() {
    return parameters.stream()
        .sorted(Comparator.comparingInt(fact -> fact.span().start()))
        .toList();
  }

  List<Remark> remarks() {
    return remarks.stream().sorted(Comparator.comparingInt(each -> each.span().start())).toList();
  }
}

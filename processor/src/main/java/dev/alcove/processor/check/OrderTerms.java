// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.SortOrder;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.TableReference;
import java.util.List;

/**
 * The SQL of a constant by which a query sorts, under examination. It stands on the constant, and
 * there the user mends it; the constants of a class file are out of reach, so the query is marked.
 *
 * @param query the query that sorts by it
 * @param type the enum
 * @param order the constant
 */
record OrderTerms(QuerySubject query, TypeRef type, SortOrder order) implements SqlSubject {

  /** The orders among which a query chooses; none where it has no choice. */
  static List<OrderTerms> of(QuerySubject query) {
    return QueryForm.order(query).stream()
        .flatMap(parameter -> of(query, parameter).stream())
        .toList();
  }

  private static List<OrderTerms> of(QuerySubject query, Parameter parameter) {
    return QueryVariants.orders(parameter).orders().stream()
        .map(order -> new OrderTerms(query, parameter.type(), order))
        .toList();
  }

  @Override
  public String name() {
    return constant() + " in " + query.name();
  }

  /** The constant as the user calls it: {@code NoteOrder.NEWEST}. */
  String constant() {
    return type.lastName() + "." + order.constant();
  }

  @Override
  public String form() {
    return "order";
  }

  @Override
  public String sql() {
    return order.terms();
  }

  @Override
  public Origin origin() {
    return order.origin().equals(Origin.NONE) ? query.origin() : order.origin();
  }

  @Override
  public Report report() {
    return query.report();
  }

  @Override
  public List<TableReference> tables() {
    return query.tables();
  }

  @Override
  public ProblemId rejected() {
    return ProblemId.REJECTED_QUERY;
  }

  /** Several queries may sort by a constant, whose mistake is one. */
  @Override
  public void problem(ProblemId id, Span span, String sentence, String... remedies) {
    if (order.origin().equals(Origin.NONE) || !report().hasErrorAt(order.origin())) {
      SqlSubject.super.problem(id, span, sentence, remedies);
    }
  }
}

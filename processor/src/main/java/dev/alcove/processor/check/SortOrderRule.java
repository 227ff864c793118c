// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.OptionalParts;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementKind;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.Variable;
import dev.alcove.processor.sql.VariableContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query sorts by one enum, all of whose constants say how. */
final class SortOrderRule {

  private static final Set<String> ONE_TERM_ONLY = Set.of("ASC", "DESC", "NULLS", "COLLATE");

  /** Whether the order is one that can be chosen. */
  boolean accepts(QuerySubject subject) {
    List<Parameter> orders = QueryForm.order(subject);
    if (orders.size() > 1) {
      subject.problem(
          ProblemId.SORT_ORDER,
          subject.name()
              + " sorts by :"
              + orders.get(0).name()
              + " and by :"
              + orders.get(1).name()
              + "; a query takes one order.",
          "Put both into the terms of one enum.");
      return false;
    }
    return orders.isEmpty() || accepts(subject, orders.get(0));
  }

  private static boolean accepts(QuerySubject subject, Parameter order) {
    for (OrderTerms terms : OrderTerms.of(subject)) {
      if (!isWithoutVariable(terms)) {
        return false;
      }
      if (Tokenizer.significant(terms.sql()).isEmpty()) {
        subject
            .report()
            .add(
                ProblemId.SORT_ORDER,
                order.origin(),
                terms.constant() + " does not say how " + subject.name() + " sorts.",
                "Write @OrderBy(\"column, …\") on the constant.");
        return false;
      }
      if (!FragmentRule.isWhole(terms)) {
        return false;
      }
    }
    if (subject.outline().kind() != StatementKind.SELECT) {
      subject.problem(
          ProblemId.SORT_ORDER,
          subject.name() + " writes, so it takes no order.",
          "Say in its own ORDER BY which rows come first.");
      return false;
    }
    return isOnlyOrder(subject, order) && isAlone(subject, order) && isGiven(subject, order);
  }

  private static boolean isWithoutVariable(OrderTerms terms) {
    List<Variable> variables = terms.outline().variables();
    if (variables.isEmpty()) {
      return true;
    }
    Span span = variables.get(0).span();
    terms.problem(
        ProblemId.SORT_ORDER,
        span,
        terms.name() + " uses " + span.of(terms.sql()) + ", but an order has no parameters.",
        "Sort by columns and by what can be computed of them.");
    return false;
  }

  private static boolean isOnlyOrder(QuerySubject subject, Parameter order) {
    for (Variable variable : subject.outline().variables()) {
      if (variable.root().equals(order.name()) && variable.context() != VariableContext.ORDER_BY) {
        subject.problem(
            ProblemId.SORT_ORDER,
            variable.span(),
            subject.name() + " uses :" + variable.name() + " as a value, but sorts by it, too.",
            "Take a second parameter for the value.");
        return false;
      }
    }
    return true;
  }

  /** DESC and its like belong to one term, and the order may have several. */
  private static boolean isAlone(QuerySubject subject, Parameter order) {
    List<Token> tokens = Tokenizer.significant(subject.sql());
    for (Variable variable : subject.outline().variables()) {
      Token next = variable.name().equals(order.name()) ? after(tokens, variable) : null;
      if (next != null && ONE_TERM_ONLY.contains(SqlName.upper(next.text(subject.sql())))) {
        String word = next.text(subject.sql());
        subject.problem(
            ProblemId.SORT_ORDER,
            next.span(),
            subject.name()
                + " has "
                + word
                + " after :"
                + order.name()
                + ", which would apply to the last of its terms alone.",
            "Write it into the terms of the enum: @OrderBy(\"column " + word + " …\").");
        return false;
      }
    }
    return true;
  }

  private static @Nullable Token after(List<Token> tokens, Variable variable) {
    return tokens.stream()
        .filter(token -> token.start() >= variable.end())
        .findFirst()
        .orElse(null);
  }

  /** Null is no order: a parameter that may be null leaves its part out. */
  private static boolean isGiven(QuerySubject subject, Parameter order) {
    OptionalParts parts = OptionalParts.of(subject.sql());
    for (Variable variable : subject.outline().variables()) {
      boolean isOutside = variable.name().equals(order.name()) && parts.isOutside(variable.span());
      if (isOutside && order.nullable()) {
        subject.problem(
            ProblemId.SORT_ORDER,
            variable.span(),
            subject.name() + " sorts by :" + order.name() + ", which may be null.",
            "Remove @Nullable, or write the whole clause in braces: {ORDER BY :"
                + order.name()
                + "}.");
        return false;
      }
    }
    return true;
  }
}

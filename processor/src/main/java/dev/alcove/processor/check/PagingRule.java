// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.RowOrder;
import dev.alcove.processor.analysis.RowOrder.Obstacle;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.OptionalPart;
import dev.alcove.processor.sql.OptionalParts;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.StatementKind;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page comes from a SELECT whose rows have one order only, for a request. */
final class PagingRule {

  /** Whether pages and requests for them come together. */
  boolean accepts(QuerySubject subject) {
    List<Parameter> requests = requests(subject);
    boolean isPaged = isPaged(subject);
    boolean isReported = subject.method().result().element() instanceof Element.Unsupported;
    if (isReported || (!isPaged && requests.isEmpty())) {
      return true;
    }
    if (!isPaged) {
      subject
          .report()
          .add(
              ProblemId.PAGING,
              requests.get(0).origin(),
              subject.name() + " takes a PageRequest, but returns no Page.",
              "Return Page<" + subject.method().result().element().type() + ">, or remove it.");
      return false;
    }
    if (requests.size() != 1) {
      subject
          .report()
          .add(
              ProblemId.PAGING,
              subject.method().result().origin(),
              subject.name()
                  + " returns a Page, but takes "
                  + (requests.isEmpty() ? "no PageRequest." : "several PageRequests."),
              "Take one: it says which page is wanted, and how many rows it has.");
      return false;
    }
    return isRequest(subject, requests.get(0)) && isSelect(subject);
  }

  /** Whether a method returns a page. */
  static boolean isPaged(QuerySubject subject) {
    return subject.method().result().container() == Container.PAGE;
  }

  /** The parameters that say which page is wanted. */
  static List<Parameter> requests(QuerySubject subject) {
    return subject.method().parameters().stream()
        .filter(parameter -> parameter.element() instanceof Element.Paging)
        .toList();
  }

  private static boolean isRequest(QuerySubject subject, Parameter request) {
    if (request.container() != Container.NONE) {
      subject
          .report()
          .add(
              ProblemId.PAGING,
              request.origin(),
              subject.name() + " takes several PageRequests.",
              "Take one: it says which page is wanted, and how many rows it has.");
      return false;
    }
    if (request.nullable()) {
      NullableParameter.report(subject.name(), request, subject.report());
      return false;
    }
    return true;
  }

  private static boolean isSelect(QuerySubject subject) {
    if (subject.outline().kind() != StatementKind.SELECT) {
      subject.problem(
          ProblemId.PAGING,
          subject.name() + " writes, so it has no pages.",
          "Return List, and read what is there page by page with a SELECT.");
      return false;
    }
    return true;
  }

  /** Whether the rows of a form have one order only. */
  boolean accepts(QuerySubject subject, RowOrder order) {
    if (order.obstacle() == Obstacle.NONE) {
      return true;
    }
    Span optional = order.obstacle() == Obstacle.UNSORTED ? optionalOrder(subject) : null;
    if (optional != null) {
      subject.problem(
          ProblemId.PAGING,
          optional,
          subject.name() + " returns a Page, but where this part is left out, it has no order.",
          "Take ORDER BY out of the braces; a parameter that chooses the order is not @Nullable.");
      return false;
    }
    subject.problem(
        ProblemId.PAGING, subject.name() + " " + sentence(order), remedy(order.obstacle()));
    return false;
  }

  /** The optional part that says how the query as a whole sorts; null if none does. */
  private static @Nullable Span optionalOrder(QuerySubject subject) {
    List<OptionalPart> parts = OptionalParts.of(subject.sql()).parts();
    int depth = 0;
    for (Token token : Tokenizer.significant(subject.sql())) {
      String text = token.text(subject.sql());
      depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
      if (depth == 0 && text.equalsIgnoreCase("ORDER")) {
        for (OptionalPart part : parts) {
          if (part.holds(token.span())) {
            return part.span();
          }
        }
      }
    }
    return null;
  }

  private static String sentence(RowOrder order) {
    return switch (order.obstacle()) {
      case UNREAD -> "returns a Page, but how it sorts its rows cannot be read from its SQL.";
      case UNSORTED -> "returns a Page, but does not say in which order.";
      case LIMITED -> "returns a Page, but has a LIMIT of its own.";
      case SINGLE -> "returns a Page, but gives one row at most.";
      case RANDOM ->
          "returns a Page, but sorts by " + order.detail() + ", which is another one each time.";
      case PLACE ->
          "sorts by column " + order.detail() + ", which stands for nothing behind a star.";
      case NO_RESULT_COLUMN ->
          "leaves out doubles, so it cannot sort pages by "
              + order.detail()
              + ", no column of its result.";
      case NO_KEY, NO_KEY_OF_OUTER_JOIN ->
          "returns a Page, but nothing tells its rows apart, so they have no sure order.";
      case TOO_MANY ->
          "returns a Page, but only " + order.detail() + " columns together tell its rows apart.";
      case NONE -> throw new IllegalStateException("no obstacle");
    };
  }

  private static String remedy(Obstacle obstacle) {
    return switch (obstacle) {
      case UNSORTED -> "Add ORDER BY; the key is added to it where rows could be equal.";
      case LIMITED -> "Remove LIMIT: the PageRequest says how many rows a page has.";
      case SINGLE -> "Return the row itself, or Optional.";
      case RANDOM -> "Sort by columns.";
      case PLACE -> "Write the column's name.";
      case NO_RESULT_COLUMN -> "Add it to the select list, or sort by what is there.";
      case NO_KEY_OF_OUTER_JOIN ->
          "A FULL or RIGHT JOIN has rows without the keys of one side: write LEFT JOIN, or return"
              + " List.";
      case NO_KEY, TOO_MANY ->
          "Select from tables with keys, write GROUP BY or UNION instead of UNION ALL, or return"
              + " List.";
      default -> "Write it as one SELECT … FROM … ORDER BY, or return List.";
    };
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.OptionalPart;
import dev.alcove.processor.sql.OptionalParts;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementKind;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.Variable;

/**
 * Optional parts stand in a SELECT, beside each other, and each has a parameter that can be null.
 */
final class OptionalPartRule {

  private static final int MOST_PARTS = 6;
  private static final int MOST_VARIANTS = 128;
  private static final int LONGEST_SHOWN = 60;

  /** Whether the parts make sense as far as the text alone tells. */
  boolean accepts(QuerySubject subject) {
    if (subject.outline().kind() != StatementKind.SELECT) {
      return !refusesWrite(subject);
    }
    OptionalParts.Defect defect = OptionalParts.of(subject.sql()).defect();
    if (defect == null) {
      return true;
    }
    switch (defect.kind()) {
      case NESTED ->
          problem(
              subject,
              defect.span(),
              " has an optional part inside of another.",
              "Let it stand beside the other, or close that one before.");
      case UNOPENED ->
          problem(
              subject,
              defect.span(),
              " closes an optional part that is not open.",
              "Write { before it, or remove the brace.");
      case UNCLOSED ->
          problem(
              subject,
              defect.span(),
              " opens an optional part and does not close it.",
              "Write } behind it.");
    }
    return false;
  }

  private static boolean refusesWrite(QuerySubject subject) {
    for (Token token : Tokenizer.significant(subject.sql())) {
      if (token.kind() == TokenKind.BRACE && subject.outline().kind().isWrite()) {
        problem(
            subject,
            token.span(),
            " has an optional part, but it writes: only a SELECT can have one.",
            "Write a method for each form, or coalesce(:x, column) for a value that may be"
                + " missing.");
        return true;
      }
    }
    return false;
  }

  /** Whether each part can be there and can be missing, and there are not too many forms. */
  boolean acceptsParameters(QuerySubject subject) {
    OptionalParts parts = OptionalParts.of(subject.sql());
    boolean fine = true;
    for (OptionalPart part : parts.parts()) {
      fine &= canBeMissing(subject, part);
    }
    Span stranded = StrandedConjunction.find(subject.sql(), parts);
    if (fine && stranded != null) {
      stranded(subject, stranded, parts);
      return false;
    }
    int count = parts.parts().size();
    if (fine && count > MOST_PARTS) {
      problem(
          subject,
          parts.parts().get(MOST_PARTS).span(),
          " has " + count + " optional parts; " + MOST_PARTS + " are the most.",
          "Split it into several methods: each form is prepared and checked.");
      return false;
    }
    return fine && !refusesForms(subject, count);
  }

  private static boolean refusesForms(QuerySubject subject, int count) {
    int orders =
        QueryForm.order(subject).stream()
            .mapToInt(parameter -> QueryVariants.orders(parameter).orders().size())
            .sum();
    if (orders << count > MOST_VARIANTS) {
      subject.problem(
          ProblemId.OPTIONAL_PART,
          subject.name()
              + " has "
              + (orders << count)
              + " forms, by "
              + count
              + " optional parts and "
              + orders
              + " orders; "
              + MOST_VARIANTS
              + " are the most.",
          "Split it into several methods: each form is prepared and checked.");
      return true;
    }
    return false;
  }

  private static void stranded(QuerySubject subject, Span conjunction, OptionalParts parts) {
    String word = SqlName.upper(conjunction.of(subject.sql()));
    String condition = "…";
    for (OptionalPart part : parts.parts()) {
      String inside = subject.sql().substring(part.span().start() + 1, part.span().end() - 1);
      if (part.span().start() >= conjunction.end()) {
        condition = inside.length() <= LONGEST_SHOWN ? inside.strip() : condition;
        break;
      }
    }
    problem(
        subject,
        conjunction,
        " has "
            + word
            + " before the brace of an optional part, where it stays when the part is left out.",
        "Write {" + word + " " + condition + "}; right behind WHERE, " + word + " goes by itself.");
  }

  private static boolean canBeMissing(QuerySubject subject, OptionalPart part) {
    if (part.variables().isEmpty()) {
      problem(
          subject,
          part.span(),
          " has an optional part without a parameter, so nothing says when it is left out.",
          "Remove the braces, or name a parameter in it.");
      return false;
    }
    for (Variable variable : subject.outline().variables()) {
      if (part.holds(variable.span()) && canBeMissing(subject, variable)) {
        return true;
      }
    }
    problem(
        subject,
        part.span(),
        " has an optional part of which no parameter can be null, so it is never left out.",
        "Remove the braces, or mark a parameter in it as @Nullable.");
    return false;
  }

  private static boolean canBeMissing(QuerySubject subject, Variable variable) {
    Parameter parameter = subject.parameter(variable.root());
    boolean isProperty = !variable.name().equals(variable.root());
    return parameter != null
        && (parameter.nullable()
            || isProperty
            || BoundValues.conversion(subject, variable.name(), variable.root())
                instanceof Conversion.OptionalOf);
  }

  private static void problem(QuerySubject subject, Span span, String clause, String remedy) {
    subject.problem(ProblemId.OPTIONAL_PART, span, subject.name() + clause, remedy);
  }
}

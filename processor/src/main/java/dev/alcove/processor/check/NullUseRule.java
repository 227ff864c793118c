// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.ParameterFact;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.OptionalParts;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.StatementKind;
import dev.alcove.processor.sql.Variable;
import dev.alcove.processor.sql.VariableContext;
import java.util.List;

/**
 * A parameter that may be null does not stand where null fails: as a list, behind MATCH, in LIMIT.
 * An optional part is there only if none of its parameters is null, so in it each may stand.
 */
final class NullUseRule {

  /** Whether there are neither lists that may be null nor null to be looked for. */
  boolean accepts(QuerySubject subject) {
    boolean fine = true;
    for (Variable variable : subject.outline().variables()) {
      boolean isList = variable.context() == VariableContext.IN_LIST && isList(subject, variable);
      boolean isMatch = variable.context() == VariableContext.MATCH_PATTERN;
      if ((isList || isMatch) && mayBeNull(subject, variable.name(), variable.span())) {
        report(
            subject,
            variable.name(),
            variable.span(),
            isList ? " as a list." : " for what MATCH looks for.",
            subject.outline().kind() == StatementKind.SELECT
                ? "Make it non-null, or put the condition in braces, which leave it out for null."
                : "Make it non-null, and let the caller decide what null means.");
        fine = false;
      }
    }
    return fine;
  }

  /** Checks where parameters stand, as the analysis knows it. */
  void check(QuerySubject subject, List<ParameterFact> facts) {
    for (ParameterFact fact : facts) {
      if (fact.use() == ParameterFact.Use.LIMIT && mayBeNull(subject, fact.name(), fact.span())) {
        boolean isOffset = fact.beside().equals("OFFSET");
        report(
            subject,
            fact.name(),
            fact.span(),
            " in " + fact.beside() + ", which takes a number.",
            "Make it non-null, or say what null means: coalesce(:"
                + fact.name()
                + (isOffset ? ", 0) skips nothing." : ", -1) is no limit."));
      }
    }
  }

  private static boolean isList(QuerySubject subject, Variable variable) {
    Parameter parameter = subject.parameter(variable.root());
    return parameter != null && parameter.container() != Container.NONE;
  }

  /** Whether null is meant to come: of components nobody knows what they hold. */
  private static boolean mayBeNull(QuerySubject subject, String name, Span place) {
    Parameter parameter = subject.parameter(name);
    return parameter != null
        && (parameter.marked() || isOptional(parameter))
        && OptionalParts.of(subject.sql()).isOutside(place);
  }

  private static boolean isOptional(Parameter parameter) {
    return parameter.container() == Container.NONE
        && parameter.element() instanceof Element.Scalar scalar
        && scalar.conversion() instanceof Conversion.OptionalOf;
  }

  private static void report(
      QuerySubject subject, String name, Span place, String use, String remedy) {
    subject.problem(
        ProblemId.NULLABLE_PARAMETER,
        place,
        subject.name() + " uses :" + name + ", which may be null," + use,
        remedy);
  }
}

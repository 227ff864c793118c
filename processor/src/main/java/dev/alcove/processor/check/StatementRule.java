// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.PositionalVariable;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.StatementKind;
import dev.alcove.processor.sql.Suggestion;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;

/** A query is one SELECT, INSERT, UPDATE or DELETE, and its variables have names. */
final class StatementRule {

  private static final List<String> VERBS =
      List.of("SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "VALUES", "REPLACE");

  private final OptionalPartRule optionalPartRule = new OptionalPartRule();

  /** Whether the text is worth further questions. */
  boolean accepts(QuerySubject subject) {
    if (subject.outline().kind() == StatementKind.EMPTY) {
      subject.problem(
          ProblemId.EMPTY_QUERY,
          "The query of " + subject.name() + " holds no statement.",
          "Write the SELECT, INSERT, UPDATE or DELETE that the method shall run.");
      return false;
    }
    return isSingle(subject)
        && isOfKnownKind(subject)
        && hasNamedVariables(subject)
        && optionalPartRule.accepts(subject);
  }

  private static boolean isSingle(QuerySubject subject) {
    int count = subject.outline().statements().size();
    if (count == 1) {
      return true;
    }
    subject.problem(
        ProblemId.SEVERAL_STATEMENTS,
        subject.outline().statements().get(1),
        subject.name() + " holds " + count + " statements; a query is one.",
        "Give each statement a method, and call them from a default method with @Transaction.");
    return false;
  }

  private static boolean isOfKnownKind(QuerySubject subject) {
    StatementKind kind = subject.outline().kind();
    if (kind == StatementKind.SELECT || kind.isWrite()) {
      return true;
    }
    Span statement = subject.outline().statements().get(0);
    Token verb = Tokenizer.significant(subject.sql()).get(0);
    String closest = Suggestion.closest(verb.text(subject.sql()), VERBS);
    subject.problem(
        ProblemId.STATEMENT_KIND,
        closest == null ? statement : verb.span(),
        subject.name() + " is neither SELECT, INSERT, UPDATE nor DELETE.",
        closest == null
            ? "Tables, indexes and triggers are declared by annotations; pragmas belong to the"
                + " builder."
            : "Closest: " + closest + ".");
    return false;
  }

  private static boolean hasNamedVariables(QuerySubject subject) {
    for (PositionalVariable variable : subject.outline().positionalVariables()) {
      subject.problem(
          ProblemId.UNNAMED_VARIABLE,
          variable.span(),
          subject.name() + " uses ?" + variable.digits() + ", a variable without a name.",
          "Write a colon and the parameter's name, such as "
              + (subject.method().parameters().isEmpty()
                  ? ":id"
                  : ":" + subject.method().parameters().get(0).name())
              + ".");
      return false;
    }
    return true;
  }
}

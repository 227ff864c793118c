// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.Remark;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.StatementKind;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A comparison with NULL is never true. Who says that a parameter may be null, and compares with it
 * as with any value, hardly means that; who asks whether it is null has thought of it.
 */
final class NullComparisonRule {

  private static final Set<String> QUESTIONS = Set.of("IS", "ISNULL", "NOTNULL", "NOT");

  void check(QuerySubject subject, Remark remark) {
    String operator = remark.detail().substring(0, remark.detail().indexOf(' '));
    String variable = remark.detail().substring(operator.length() + 1);
    Parameter parameter = subject.parameter(variable.substring(1));
    if (parameter != null && parameter.marked() && !isAskedAbout(subject, variable)) {
      String compared = remark.subject().length() <= 30 ? remark.subject() : "a value";
      subject.problem(
          ProblemId.NULL_COMPARISON,
          remark.span(),
          subject.name()
              + " compares "
              + compared
              + " with "
              + variable
              + " by "
              + operator
              + ", which is never true where it is null.",
          remedy(subject, operator, compared + " IS%s " + variable));
    }
  }

  private static String remedy(QuerySubject subject, String operator, String question) {
    String other =
        subject.outline().kind() == StatementKind.SELECT
            ? "put the condition in braces, which leave it out for null."
            : "make the parameter non-null.";
    if (!operator.equals("=") && !operator.equals("<>")) {
      return other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1);
    }
    String not = operator.equals("=") ? "" : " NOT";
    return "Write " + String.format(Locale.ROOT, question, not) + ", or " + other;
  }

  private static boolean isAskedAbout(QuerySubject subject, String variable) {
    List<Token> tokens = Tokenizer.significant(subject.sql());
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String next = tokens.get(i + 1).text(subject.sql()).toUpperCase(Locale.ROOT);
      if (tokens.get(i).text(subject.sql()).equals(variable) && QUESTIONS.contains(next)) {
        return true;
      }
    }
    return false;
  }
}

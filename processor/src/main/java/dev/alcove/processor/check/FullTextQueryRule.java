// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.Variable;
import dev.alcove.processor.sql.VariableContext;
import java.util.List;

/**
 * What is looked for in a full-text index stands behind MATCH; elsewhere its text means nothing.
 */
final class FullTextQueryRule {

  private static final String QUERY = "dev.alcove.FullTextQuery";

  /** Whether all of them stand there alone. */
  boolean accepts(QuerySubject subject) {
    boolean fine = true;
    for (Variable variable : subject.outline().variables()) {
      Conversion conversion = BoundValues.conversion(subject, variable.name(), variable.root());
      if (conversion != null
          && conversion.javaType().is(QUERY)
          && !standsAlone(subject, variable)) {
        report(subject, variable);
        fine = false;
      }
    }
    return fine;
  }

  private static boolean standsAlone(QuerySubject subject, Variable variable) {
    return variable.context() == VariableContext.MATCH_PATTERN && !isContinued(subject, variable);
  }

  /** Whether something is put behind it, such as the star of a beginning. */
  private static boolean isContinued(QuerySubject subject, Variable variable) {
    String rest = subject.sql().substring(variable.end());
    List<Token> tokens = Tokenizer.significant(rest);
    return !tokens.isEmpty() && tokens.get(0).text(rest).equals("||");
  }

  private static void report(QuerySubject subject, Variable variable) {
    boolean isPart = variable.context() == VariableContext.MATCH_PATTERN;
    subject.problem(
        ProblemId.FULL_TEXT_QUERY,
        variable.span(),
        subject.name()
            + " uses :"
            + variable.name()
            + ", a FullTextQuery, "
            + (isPart
                ? "as a part of what MATCH looks for, but it is the whole."
                : "which only MATCH understands."),
        isPart
            ? "Write MATCH :"
                + variable.name()
                + ", and pass FullTextQuery.prefix(…) for beginnings of words; or pass a String."
            : "Write <table>_fts MATCH :" + variable.name() + ", or pass a String.");
  }
}

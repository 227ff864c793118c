// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.Variable;
import dev.alcove.processor.sql.VariableContext;

/**
 * What is looked for in a full-text index stands behind MATCH; elsewhere its text means nothing.
 */
final class FullTextQueryRule {

  private static final String QUERY = "dev.alcove.FullTextQuery";

  void check(QuerySubject subject) {
    for (Variable variable : subject.outline().variables()) {
      Conversion conversion = BoundValues.conversion(subject, variable.name(), variable.root());
      if (conversion != null
          && conversion.javaType().is(QUERY)
          && variable.context() != VariableContext.MATCH_PATTERN) {
        subject.problem(
            ProblemId.FULL_TEXT_QUERY,
            variable.span(),
            subject.name()
                + " uses :"
                + variable.name()
                + ", a FullTextQuery, which only MATCH understands.",
            "Write <table>_fts MATCH :" + variable.name() + ", or pass a String.");
      }
    }
  }
}

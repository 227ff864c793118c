// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.report.ProblemId;
import java.util.List;
import java.util.Set;

/** What a statement gives is what its method returns: rows, a number of rows, or nothing. */
final class ResultRule {

  private static final Set<String> COUNTS =
      Set.of("int", "long", "boolean", "java.lang.Integer", "java.lang.Long", "java.lang.Boolean");

  private final ColumnsRule columnsRule = new ColumnsRule();
  private final ScalarRule scalarRule = new ScalarRule();
  private final MapRule mapRule = new MapRule(columnsRule, scalarRule);

  void check(QuerySubject subject, List<FoundColumn> columns) {
    Result result = subject.method().result();
    if (result.element() instanceof Element.Unsupported unsupported) {
      subject
          .report()
          .add(
              ProblemId.UNSUPPORTED_RESULT,
              result.origin(),
              subject.name()
                  + " returns "
                  + result.declared()
                  + ", which "
                  + unsupported.reason()
                  + ".",
              ResultForms.ofQuery(result));
    } else if (columns.isEmpty()) {
      checkCount(subject, result);
    } else if (result.element() instanceof Element.Nothing) {
      wrongResult(
          subject,
          subject.name() + " returns nothing, but its " + kind(subject) + " gives rows.",
          "Return what the rows hold"
              + (subject.outline().hasReturning() ? ", or remove RETURNING." : "."));
    } else if (result.container().isMap()) {
      mapRule.check(subject, result, columns);
    } else if (result.element() instanceof Element.Scalar scalar) {
      scalarRule.checkOnly(subject, scalar, columns);
    } else if (result.element() instanceof Element.Row row) {
      columnsRule.check(subject, row.rowClass(), columns, "");
    }
  }

  private static void checkCount(QuerySubject subject, Result result) {
    boolean fits =
        result.element() instanceof Element.Nothing
            || (result.container() == Container.NONE
                && COUNTS.contains(result.type().qualifiedName()));
    if (!fits) {
      wrongResult(
          subject,
          subject.name()
              + " returns "
              + result.declared()
              + ", but its "
              + kind(subject)
              + " gives a number of rows.",
          "Return void, int, long or boolean, or add RETURNING to get the rows.");
    }
  }

  private static void wrongResult(QuerySubject subject, String sentence, String remedy) {
    subject
        .report()
        .add(ProblemId.WRONG_RESULT, subject.method().result().origin(), sentence, remedy);
  }

  private static String kind(QuerySubject subject) {
    return subject.outline().kind().name();
  }
}

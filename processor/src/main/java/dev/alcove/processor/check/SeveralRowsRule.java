// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.report.ProblemId;

/** A single result comes from a query that surely gives no more than one row. */
final class SeveralRowsRule {

  void check(QuerySubject subject, boolean atMostOneRow) {
    Result result = subject.method().result();
    boolean isSingle =
        result.container() == Container.NONE || result.container() == Container.OPTIONAL;
    boolean isItem =
        result.element() instanceof Element.Row
            || (result.element() instanceof Element.Scalar scalar
                && ScalarRule.canRead(scalar.conversion()));
    if (isSingle && isItem && !atMostOneRow) {
      subject.problem(
          ProblemId.SEVERAL_ROWS,
          subject.name()
              + " returns one "
              + result.element().type()
              + ", but nothing proves that its query gives no more than one row.",
          "Compare all columns of a unique key by =, add LIMIT 1, or return a List.");
    }
  }
}

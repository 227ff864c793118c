// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Origin;
import dev.alcove.processor.report.Problem;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlExcerpt;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.TableReference;
import java.util.ArrayList;
import java.util.List;

/** SQL that the user wrote somewhere, under examination. */
interface SqlSubject {

  /** What messages begin with: {@code MessageDao.history}. */
  String name();

  /** The text as written. */
  String sql();

  /** What the text alone tells. */
  default StatementOutline outline() {
    return StatementOutline.of(sql());
  }

  /** The annotation value that holds the text. */
  Origin origin();

  /** Where problems go. */
  Report report();

  /** What the text should be. */
  default String form() {
    return "statement";
  }

  /** The tables whose columns can be named. */
  default List<TableReference> tables() {
    return outline().tables();
  }

  /** The kind of problem where SQLite refuses the text for a reason of its own. */
  ProblemId rejected();

  /** Whether the user wrote the text; what was made of a declaration shows no places. */
  default boolean isWritten() {
    return true;
  }

  /** Reports a problem with a stretch of the text. */
  default void problem(ProblemId id, Span span, String sentence, String... remedies) {
    if (!isWritten()) {
      problem(id, sentence, remedies);
      return;
    }
    SqlExcerpt excerpt = SqlExcerpt.of(sql(), span);
    List<String> details = new ArrayList<>(List.of(excerpt.line(), excerpt.pointer()));
    details.addAll(List.of(remedies));
    report().add(new Problem(id, origin(), sentence, details));
  }

  /** Reports a problem with the text as a whole. */
  default void problem(ProblemId id, String sentence, String... remedies) {
    report().add(id, origin(), sentence, remedies);
  }
}

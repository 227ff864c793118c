// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Origin;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/**
 * The query that loads the children of a relation, which Alcove makes of its annotation.
 *
 * @param name what messages call it
 * @param sql the query
 * @param origin the annotation
 * @param report where problems go
 */
record RelationSql(String name, String sql, Origin origin, Report report) implements SqlSubject {

  @Override
  public ProblemId rejected() {
    return ProblemId.REJECTED_DECLARATION;
  }

  @Override
  public boolean isWritten() {
    return false;
  }
}

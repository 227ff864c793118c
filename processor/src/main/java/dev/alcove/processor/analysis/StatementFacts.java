// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import java.util.List;

/**
 * What is known of a statement.
 *
 * @param isRead whether its text could be read; if not, everything is unknown
 * @param results its result columns in order
 * @param parameters the places of parameters, in the order of the text
 * @param remarks what deserves a remark, in the order of the text
 * @param writes which columns it writes, clause by clause
 * @param atMostOneRow whether it surely gives no more than one row
 */
public record StatementFacts(
    boolean isRead,
    List<ResultFact> results,
    List<ParameterFact> parameters,
    List<Remark> remarks,
    List<WriteFact> writes,
    boolean atMostOneRow) {

  /** Copies the lists. */
  public StatementFacts {
    results = List.copyOf(results);
    parameters = List.copyOf(parameters);
    remarks = List.copyOf(remarks);
    writes = List.copyOf(writes);
  }
}

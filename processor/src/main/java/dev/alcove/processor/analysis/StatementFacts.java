// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of a statement.
 *
 * @param isRead whether its text could be read; if not, everything is unknown
 * @param results its result columns in order
 * @param parameters the places of parameters, in the order of the text
 * @param remarks what deserves a remark, in the order of the text
 * @param writes which columns it writes, clause by clause
 * @param written the texts and calls that stand beside columns, in the order of the text
 * @param compared the columns that are compared with each other, in the order of the text
 * @param atMostOneRow whether it surely gives no more than one row
 */
public record StatementFacts(
    boolean isRead,
    List<ResultFact> results,
    List<ParameterFact> parameters,
    List<Remark> remarks,
    List<WriteFact> writes,
    List<WrittenFact> written,
    List<ComparedFact> compared,
    boolean atMostOneRow) {

  /** Copies the lists. */
  public StatementFacts {
    results = List.copyOf(results);
    parameters = List.copyOf(parameters);
    remarks = List.copyOf(remarks);
    writes = List.copyOf(writes);
    written = List.copyOf(written);
    compared = List.copyOf(compared);
  }

  /**
   * What holds for this and for another form of a statement with the same result columns: the
   * weaker claim, and whatever deserves a remark in one of them.
   */
  public StatementFacts or(StatementFacts other) {
    List<ResultFact> both = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      both.add(results.get(i).or(other.results.get(i)));
    }
    return new StatementFacts(
        isRead && other.isRead,
        both,
        union(parameters, other.parameters),
        union(remarks, other.remarks),
        union(writes, other.writes),
        union(written, other.written),
        union(compared, other.compared),
        atMostOneRow && other.atMostOneRow);
  }

  private static <T> List<T> union(List<T> some, List<T> others) {
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }
}

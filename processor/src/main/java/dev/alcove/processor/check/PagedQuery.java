// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.sql.SqlTemplate;
import java.util.List;

/**
 * A query that is read page by page.
 *
 * @param request the parameter that says which page is wanted
 * @param limit the number of the variable that gets the number of rows; those behind it get what
 *     rows are sorted by
 * @param forms its forms, by their numbers
 * @param key how the parts of the key are stored by which programs know a row; empty if rows have
 *     none
 * @param hasRowValues whether the oldest SQLite compares several columns at once
 */
public record PagedQuery(
    String request, int limit, List<Form> forms, List<Conversion> key, boolean hasRowValues) {

  /**
   * One form.
   *
   * @param rows its rows without order, with columns of what they are sorted by
   * @param first the statement that reads its first page
   * @param terms how they are sorted by these columns
   * @param key the places of the key among these columns; empty if rows have none
   */
  public record Form(SqlTemplate rows, SqlTemplate first, List<Term> terms, List<Integer> key) {

    /** Copies the lists. */
    public Form {
      terms = List.copyOf(terms);
      key = List.copyOf(key);
    }
  }

  /**
   * How rows are sorted by one column.
   *
   * @param descending whether the greatest comes first
   * @param nullable whether it may be NULL
   * @param nullsMoved whether NULL comes where the greatest value would be
   * @param collation how it is compared; empty for its own way
   */
  public record Term(boolean descending, boolean nullable, boolean nullsMoved, String collation) {

    /** The term of ORDER BY for a column. */
    String sql(String column) {
      String nulls = nullsMoved ? descending ? " NULLS FIRST" : " NULLS LAST" : "";
      String compared = collation.isEmpty() ? column : column + " COLLATE " + collation;
      return compared + (descending ? " DESC" : "") + nulls;
    }
  }

  /** Copies the lists. */
  public PagedQuery {
    forms = List.copyOf(forms);
    key = List.copyOf(key);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import java.util.List;
import java.util.stream.Stream;

/**
 * A node of a query plan, read out of SQLite's words.
 *
 * @param kind what is done
 * @param name the alias or table that is read; empty for other kinds
 * @param index the index by which it is read; empty for none, or for the rows' own key
 * @param terms what is looked up, such as {@code session_id=?}; empty where all is read
 * @param detail SQLite's words
 * @param children the nodes below
 */
record PlanNode(
    Kind kind,
    String name,
    String index,
    List<String> terms,
    String detail,
    List<PlanNode> children) {

  /** What a node does. */
  enum Kind {
    /** Reads all of a table or of an index. */
    SCAN,
    /** Looks rows up by the key, or by an index. */
    SEARCH,
    /** Looks for the least or greatest value, by reading everything. */
    ENDS,
    /** Makes an index of all of a table, to look rows up in it. */
    AUTOMATIC,
    /** Sorts rows for ORDER BY, GROUP BY or DISTINCT. */
    SORT,
    /** Anything else. */
    OTHER
  }

  /** Copies the lists. */
  PlanNode {
    terms = List.copyOf(terms);
    children = List.copyOf(children);
  }

  /** Whether it reads a table or what stands for one. */
  boolean isAccess() {
    return switch (kind) {
      case SCAN, SEARCH, ENDS, AUTOMATIC -> true;
      case SORT, OTHER -> false;
    };
  }

  /** The columns that are looked up, as SQLite writes them. */
  List<String> soughtColumns() {
    return terms.stream().flatMap(PlanNode::columns).distinct().toList();
  }

  /** A term is of one column, or of several that are compared as a row. */
  private static Stream<String> columns(String term) {
    String column = term.replaceFirst("[<>=](\\?|\\([?,]*\\))$", "");
    boolean isRow = column.length() < term.length() - 2 && column.startsWith("(");
    return isRow
        ? Stream.of(column.substring(1, column.length() - 1).split(","))
        : Stream.of(column);
  }

  /** Whether it looks up rows that are equal in this many columns, and nothing less exact. */
  boolean isExact(int columns) {
    return terms.size() == columns && terms.stream().allMatch(term -> term.endsWith("=?"));
  }
}

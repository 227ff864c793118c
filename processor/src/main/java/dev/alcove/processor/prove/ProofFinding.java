// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import java.util.List;

/**
 * Something that a proof found. What a kind does not have is empty.
 *
 * @param kind what it is
 * @param version the version whose step is at fault; for {@link Kind#NO_ROWS} the first version
 *     whose table stays empty
 * @param table the table, by its new name
 * @param columns the columns, by their new names
 * @param row the row: its key and the values in question, as SQL would write them, shortened
 * @param expected what should be there
 * @param actual what is there; where SQLite refused, its own words
 * @param statement the statement that SQLite refused; for {@link Kind#CAST_LOSES} the CAST
 * @param userStatement the place, from 0, of that statement among the user's own; -1 if it is none
 */
public record ProofFinding(
    Kind kind,
    int version,
    String table,
    List<String> columns,
    String row,
    String expected,
    String actual,
    String statement,
    int userStatement) {

  /** What a proof can find. */
  public enum Kind {
    /** No row could be made that the table's constraints let in, so its rows are not proved. */
    NO_ROWS,
    /** SQLite refuses a statement that was planned. */
    STATEMENT_REFUSED,
    /** SQLite refuses one of the user's statements. */
    USER_STATEMENT_REFUSED,
    /** SQLite refuses what the user's conversion of a column gives. */
    CONVERSION_REFUSED,
    /** The schema is not the one it should be. */
    SCHEMA_DIFFERS,
    /** Rows are gone that nothing declared removes. */
    ROWS_LOST,
    /** Rows are there that nothing declared adds. */
    ROWS_ADDED,
    /** A value is another one, or has another type, than before. */
    VALUE_CHANGED,
    /** A value did not survive another type: there and back it is not the same. */
    VALUE_LOST,
    /** The counter of an AUTOINCREMENT forgot ids that were given before. */
    COUNTER_LOST,
    /** A row refers to one that is not there. */
    FOREIGN_KEY_VIOLATED,
    /** SQLite's integrity check complains. */
    DAMAGED,
    /** A CAST that the user wrote makes a number of what is none, or cuts one. */
    CAST_LOSES,
    /** A column that holds certain values only holds another one. */
    UNKNOWN_VALUE,
    /** A full-text index does not agree with its content. */
    FULL_TEXT_DIFFERS
  }

  /** Copies the list. */
  public ProofFinding {
    columns = List.copyOf(columns);
  }

  static ProofFinding of(Kind kind, int version, String table, String expected, String actual) {
    return new ProofFinding(kind, version, table, List.of(), "", expected, actual, "", -1);
  }

  static ProofFinding refused(Kind kind, int version, String table, Refused refused) {
    return new ProofFinding(
        kind,
        version,
        table,
        List.of(),
        "",
        "",
        refused.message(),
        refused.statement(),
        refused.userStatement());
  }

  /** The same as found in a statement of the user. */
  ProofFinding ofUser(int place) {
    return new ProofFinding(kind, version, table, columns, row, expected, actual, statement, place);
  }

  ProofFinding at(List<String> newColumns, String newRow) {
    return new ProofFinding(
        kind, version, table, newColumns, newRow, expected, actual, statement, userStatement);
  }

  /**
   * A statement that SQLite refused.
   *
   * @param statement the statement
   * @param userStatement its place among the user's own; -1 if it is none
   * @param message SQLite's words
   */
  record Refused(String statement, int userStatement, String message) {}
}

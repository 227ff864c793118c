// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import java.util.List;

/**
 * Something that a step does which goes well or not depending on the user's rows.
 *
 * @param kind what it is
 * @param table the table, by its new name
 * @param columns the columns that are involved, by their new names
 * @param before the type that the column had, for {@link Kind#TYPE}; else empty
 * @param rule the constraint, in SQL
 * @param countSql counts the rows (for {@link Kind#UNIQUE} the groups of rows) that offend, in a
 *     database of the old schema
 */
public record DataRisk(
    Kind kind, String table, List<String> columns, String before, String rule, String countSql) {

  /** What depends on rows. */
  public enum Kind {
    /** A column refuses NULL, and nothing says what stands there instead. */
    NOT_NULL,
    /** A key or index refuses doubles that were allowed. */
    UNIQUE,
    /** A CHECK that old rows never met. */
    CHECK,
    /** A foreign key that old rows never met. */
    FOREIGN_KEY,
    /** A type in which old values may be refused or lose something. */
    TYPE,
    /** A column is computed from now on, whatever was stored in it. */
    REPLACED,
    /** A virtual table with rows of its own makes way for another table of its name. */
    CONTENT_LOST;

    /** What users can do, the best first. */
    public List<Remedy> remedies() {
      return switch (this) {
        case NOT_NULL ->
            List.of(
                Remedy.DEFAULT,
                Remedy.ALLOW_NULL,
                Remedy.CONVERSION,
                Remedy.STATEMENT,
                Remedy.JAVA_STEP);
        case CHECK, TYPE ->
            List.of(Remedy.CONVERSION, Remedy.STATEMENT, Remedy.JAVA_STEP, Remedy.KEEP);
        case UNIQUE, FOREIGN_KEY ->
            List.of(Remedy.STATEMENT, Remedy.CONVERSION, Remedy.JAVA_STEP, Remedy.KEEP);
        case REPLACED -> List.of(Remedy.NEW_NAME, Remedy.STATEMENT, Remedy.JAVA_STEP);
        case CONTENT_LOST -> List.of(Remedy.NEW_NAME, Remedy.KEEP);
      };
    }
  }

  /** What users can do about a risk. */
  public enum Remedy {
    /** Give the column a default. */
    DEFAULT,
    /** Let the column be NULL. */
    ALLOW_NULL,
    /** Say how its value is made from the old row. */
    CONVERSION,
    /** Put the rows in order by a statement of the version: one that writes the table. */
    STATEMENT,
    /** Put them in order by Java code. */
    JAVA_STEP,
    /** Let what is new have a name of its own, and fill it from what is old. */
    NEW_NAME,
    /** Leave it as it was. */
    KEEP
  }

  /** A risk of which the type before tells nothing. */
  public DataRisk(Kind kind, String table, List<String> columns, String rule, String countSql) {
    this(kind, table, columns, "", rule, countSql);
  }

  /** Copies the list. */
  public DataRisk {
    columns = List.copyOf(columns);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.StepStatement.Phase;
import java.util.List;

/**
 * How a database gets from one schema to the next.
 *
 * <p>Whoever runs it sets {@code PRAGMA legacy_alter_table = OFF}, and switches {@code
 * foreign_keys} off before BEGIN where {@link #needsForeignKeysOff} says so: inside a transaction
 * SQLite ignores that pragma, and dropping a table would then delete what refers to it. After the
 * last statement come {@code foreign_key_check} and the comparison of schema and row counts.
 *
 * @param statements the statements in order
 * @param hasJavaStep whether Java code runs between the phases DATA and CONTRACT
 * @param needsForeignKeysOff whether a table is dropped or rebuilt
 * @param keptTables the tables whose rows must all be there afterwards
 */
public record MigrationStep(
    List<StepStatement> statements,
    boolean hasJavaStep,
    boolean needsForeignKeysOff,
    List<KeptTable> keptTables) {

  /** Copies the lists. */
  public MigrationStep {
    statements = List.copyOf(statements);
    keptTables = List.copyOf(keptTables);
  }

  /**
   * A table that is there before and after.
   *
   * @param before its old name
   * @param after its new name
   * @param rebuilt whether its rows are copied into a new table
   */
  public record KeptTable(String before, String after, boolean rebuilt) {}

  /** The statements of a phase in order. */
  public List<String> sql(Phase phase) {
    return statements.stream()
        .filter(statement -> statement.phase() == phase)
        .map(StepStatement::sql)
        .toList();
  }

  /** All statements in order. */
  public List<String> sql() {
    return statements.stream().map(StepStatement::sql).toList();
  }
}

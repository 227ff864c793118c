// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * Writing the rows of one parameter.
 *
 * @param rows the parameter
 * @param action what is done for each row
 * @param known what the write tells of the row's key
 */
public record RowWrite(RowArgument rows, Action action, WrittenKey known) {

  /**
   * A statement that is taken once and runs for each row.
   *
   * @param local the name of the local that holds it
   * @param constant the name of the constant that holds the SQL
   */
  public record Prepared(String local, String constant) {}

  /** What is done for each row. */
  public sealed interface Action {}

  /**
   * One statement runs, its values bound by a method.
   *
   * @param statement the statement
   * @param binder the method's name
   */
  public record BindAndRun(Prepared statement, String binder) implements Action {}

  /**
   * One statement runs, its few values bound on the spot.
   *
   * @param call the statement and the values
   */
  public record RunWith(SqlCall call) implements Action {}

  /**
   * An update runs, and an insert if there was no row to update: the upsert of SQLite before 3.24.
   *
   * @param update the update
   * @param updateBinder the method that binds its values
   * @param insert the insert
   * @param insertBinder the method that binds its values, and makes what is absent
   */
  public record UpdateElseInsert(
      Prepared update, String updateBinder, Prepared insert, String insertBinder)
      implements Action {}

  /** What a write tells of the row's key. */
  public sealed interface WrittenKey {}

  /** Nothing that is asked for. */
  public record Untold() implements WrittenKey {}

  /**
   * The binder returns the key, made or given.
   *
   * @param local the local that takes it
   */
  public record FromBinder(Binder.Local local) implements WrittenKey {}

  /**
   * The statement returns the row id.
   *
   * @param local the name of the local that takes it
   * @param given where the object may give it itself; null if the statement alone knows
   */
  public record FromStatement(String local, @Nullable GivenRowId given) implements WrittenKey {}

  /**
   * A row id that counts unless it is absent: an upsert that updates tells no row id.
   *
   * @param value where it comes from
   * @param type its type in the object
   * @param local the name of the local that holds the value of the object
   */
  public record GivenRowId(ValuePath value, TypeRef type, String local) {}
}

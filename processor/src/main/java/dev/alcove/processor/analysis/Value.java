// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an expression's value.
 *
 * @param type its type
 * @param nullness whether it can be NULL
 * @param cause why it can be
 * @param origin the column that it is, unchanged; null for anything else
 * @param form a column whose values it surely has, if any: the greatest of a column is written as
 *     the column is; null where nobody knows
 * @param isFinite whether it surely is no infinite number
 */
public record Value(
    SqlType type,
    Nullness nullness,
    Cause cause,
    @Nullable ColumnOrigin origin,
    @Nullable ColumnOrigin form,
    boolean isFinite) {

  static final Value UNKNOWN = new Value(SqlType.ANY, Nullness.UNKNOWN, Cause.UNKNOWN, null, false);

  /** A column, or what is made of columns in whatever way. */
  public Value(
      SqlType type,
      Nullness nullness,
      Cause cause,
      @Nullable ColumnOrigin origin,
      boolean isFinite) {
    this(type, nullness, cause, origin, origin, isFinite);
  }

  /** A value that is never NULL. */
  static Value never(SqlType type) {
    return new Value(type, Nullness.NEVER, Cause.NONE, null, type == SqlType.INTEGER);
  }

  /** A value that can be NULL. */
  static Value possible(SqlType type, Cause cause) {
    return new Value(type, Nullness.POSSIBLE, cause, null, type == SqlType.INTEGER);
  }

  /** What is bound to a parameter. */
  public static Value bound(SqlType type, boolean nullable) {
    return nullable ? possible(type, Cause.PARAMETER) : never(type);
  }

  /** Whether it surely is never NULL. */
  public boolean isNeverNull() {
    return nullness == Nullness.NEVER;
  }

  Value as(SqlType other) {
    return new Value(other, nullness, cause, null, other == SqlType.INTEGER);
  }

  /** The same value, known to be one of a column's. */
  Value formedAs(@Nullable ColumnOrigin column) {
    return new Value(type, nullness, cause, origin, column, isFinite);
  }

  /** The same value, which a condition has shown not to be NULL. */
  Value proven() {
    return new Value(type, Nullness.NEVER, Cause.NONE, origin, form, isFinite);
  }

  /** The same value, which may also be missing. */
  Value orNull(Cause reason) {
    return isNeverNull()
        ? new Value(type, Nullness.POSSIBLE, reason, origin, form, isFinite)
        : this;
  }

  /** Either this or the other. */
  Value or(Value other) {
    Nullness either = nullness.or(other.nullness);
    return new Value(
        type.or(other.type),
        either,
        nullness == either ? cause : other.cause,
        origin != null && origin.equals(other.origin) ? origin : null,
        formOf(this, other),
        isFinite && other.isFinite);
  }

  /** The column of which both are values; NULL is a value of any. */
  private static @Nullable ColumnOrigin formOf(Value one, Value other) {
    if (one.type == SqlType.NULL) {
      return other.form;
    }
    return other.type == SqlType.NULL || Objects.equals(one.form, other.form) ? one.form : null;
  }

  /** NULL where any of the values is, else of this type. */
  static Value strict(SqlType type, Iterable<Value> operands) {
    Value all = never(type);
    for (Value operand : operands) {
      if (operand.nullness.compareTo(all.nullness) > 0) {
        all = new Value(type, operand.nullness, operand.cause, null, all.isFinite);
      }
    }
    return all;
  }
}

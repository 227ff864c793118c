// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver;

import dev.alcove.error.DriverException;
import org.jspecify.annotations.Nullable;

/**
 * A prepared statement. Parameters count from 1, columns from 0, as in SQLite's C interface. Used
 * by the thread that uses its connection.
 *
 * <p>Columns may be read between a {@link #step()} that returned true and the next step or reset.
 * Each method throws a {@link DriverException} where SQLite fails; after a failed step the
 * statement can be reset and used again.
 */
public interface DriverStatement extends AutoCloseable {
  /** The SQL it was prepared from. */
  String sql();

  /** Binds NULL. */
  void bindNull(int parameter);

  /** Binds an INTEGER. */
  void bindLong(int parameter, long value);

  /** Binds a REAL; NaN becomes NULL in SQLite. */
  void bindDouble(int parameter, double value);

  /** Binds a TEXT. */
  void bindText(int parameter, String value);

  /** Binds a BLOB. */
  void bindBlob(int parameter, byte[] value);

  /** Runs up to the next row; false if there is none. */
  boolean step();

  /** The number of result columns; 0 if the statement returns no rows. */
  int columnCount();

  /** The name of a result column. */
  String columnName(int column);

  /** Whether the value is NULL. Cheap for the column that was read last. */
  boolean isNull(int column);

  /** Whether the value is an INTEGER or a REAL, rather than one that SQLite converts to it. */
  boolean isNumber(int column);

  /** The value as SQLite converts it to an INTEGER; 0 for NULL. */
  long getLong(int column);

  /** The value as SQLite converts it to a REAL; 0 for NULL. */
  double getDouble(int column);

  /** The value as SQLite converts it to a TEXT; null for NULL. */
  @Nullable String getText(int column);

  /** The value as SQLite converts it to a BLOB; null for NULL. */
  byte @Nullable [] getBlob(int column);

  /** The value as it is stored: a Long, Double, String or {@code byte[]}; null for NULL. */
  @Nullable Object getValue(int column);

  /** Ends the run; keeps the bindings unless the last step failed. */
  void reset();

  /** Sets each parameter to NULL. */
  void clearBindings();

  /** Frees the statement; the second call does nothing. */
  @Override
  void close();
}

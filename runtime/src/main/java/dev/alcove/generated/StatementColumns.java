// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.MigrationContext;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.MappingException;
import dev.alcove.statement.CachingConnection;
import dev.alcove.transaction.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the row that a statement is at, counted from 0. A getter without {@code OrNull}
 * throws a {@link MappingException} for NULL, and each getter of a number throws it for a TEXT or
 * BLOB that does not begin with one: none makes a silent 0 of it, nor the greatest {@code long} of
 * a greater number. A REAL read as a whole number is its whole part. Of {@code '12 apples'} SQLite
 * makes 12 (<a href="https://www.sqlite.org/lang_expr.html#castexpr">CAST</a>).
 */
abstract class StatementColumns extends StatementParameters implements MigrationContext.Row {
  StatementColumns(
      Transactions transactions,
      CachingConnection connection,
      DriverStatement driver,
      String method,
      String sql) {
    super(transactions, connection, driver, method, sql);
  }

  /** Whether the value is NULL. */
  @Override
  public boolean isNull(int column) {
    return driver.isNull(column);
  }

  /** The INTEGER. */
  @Override
  public long getLong(int column) {
    long value = wholeNumber(column);
    if (value == 0 && isNullNotZero(column, "long")) {
      throw isNullWhere(column, "long");
    }
    return value;
  }

  /** The INTEGER, or null. */
  @Override
  public @Nullable Long getLongOrNull(int column) {
    long value = wholeNumber(column);
    return (value == 0 && isNullNotZero(column, "long")) ? null : (Long) value;
  }

  /** SQLite makes the greatest long of all that is greater, so that one is looked at again. */
  private long wholeNumber(int column) {
    long value = driver.getLong(column);
    boolean isGreatest = value == Long.MAX_VALUE || value == Long.MIN_VALUE;
    if (isGreatest && !Long.toString(value).equals(driver.getText(column))) {
      throw outOfRange(column, "long");
    }
    return value;
  }

  /** The INTEGER, if {@code int} can hold it. */
  public int getInt(int column) {
    long value = getLong(column);
    if (value != (int) value) {
      throw outOfRange(column, "int");
    }
    return (int) value;
  }

  /** The INTEGER, if {@code int} can hold it, or null. */
  public @Nullable Integer getIntOrNull(int column) {
    return isNull(column) ? null : (Integer) getInt(column);
  }

  /** The INTEGER, if {@code short} can hold it. */
  public short getShort(int column) {
    long value = getLong(column);
    if (value != (short) value) {
      throw outOfRange(column, "short");
    }
    return (short) value;
  }

  /** The INTEGER, if {@code short} can hold it, or null. */
  public @Nullable Short getShortOrNull(int column) {
    return isNull(column) ? null : (Short) getShort(column);
  }

  /** The INTEGER, if {@code byte} can hold it. */
  public byte getByte(int column) {
    long value = getLong(column);
    if (value != (byte) value) {
      throw outOfRange(column, "byte");
    }
    return (byte) value;
  }

  /** The INTEGER, if {@code byte} can hold it, or null. */
  public @Nullable Byte getByteOrNull(int column) {
    return isNull(column) ? null : (Byte) getByte(column);
  }

  /** The REAL. */
  @Override
  public double getDouble(int column) {
    double value = driver.getDouble(column);
    if (value == 0 && isNullNotZero(column, "double")) {
      throw isNullWhere(column, "double");
    }
    return value;
  }

  /** The REAL, or null. */
  @Override
  public @Nullable Double getDoubleOrNull(int column) {
    double value = driver.getDouble(column);
    return (value == 0 && isNullNotZero(column, "double")) ? null : (Double) value;
  }

  /** The REAL as the nearest {@code float}. */
  public float getFloat(int column) {
    return (float) getDouble(column);
  }

  /** The REAL as the nearest {@code float}, or null. */
  public @Nullable Float getFloatOrNull(int column) {
    return isNull(column) ? null : (Float) getFloat(column);
  }

  /** Whether the INTEGER is not 0. */
  public boolean getBoolean(int column) {
    return getLong(column) != 0;
  }

  /** Whether the INTEGER is not 0, or null. */
  public @Nullable Boolean getBooleanOrNull(int column) {
    long value = driver.getLong(column);
    return (value == 0 && isNullNotZero(column, "boolean")) ? null : (Boolean) (value != 0);
  }

  /** The only character of the TEXT. */
  public char getChar(int column) {
    String text = getText(column);
    if (text.length() != 1) {
      throw outOfRange(column, "char");
    }
    return text.charAt(0);
  }

  /** The only character of the TEXT, or null. */
  public @Nullable Character getCharOrNull(int column) {
    return isNull(column) ? null : (Character) getChar(column);
  }

  /** The TEXT. */
  @Override
  public String getText(int column) {
    String value = driver.getText(column);
    if (value == null) {
      throw isNullWhere(column, "String");
    }
    return value;
  }

  /** The TEXT, or null. */
  @Override
  public @Nullable String getTextOrNull(int column) {
    return driver.getText(column);
  }

  /** The BLOB. */
  @Override
  public byte[] getBlob(int column) {
    byte[] value = driver.getBlob(column);
    if (value == null) {
      throw isNullWhere(column, "byte[]");
    }
    return value;
  }

  /** The BLOB, or null. */
  @Override
  public byte @Nullable [] getBlobOrNull(int column) {
    return driver.getBlob(column);
  }

  /** SQLite makes 0 of NULL and of what is no number, so each 0 is looked at again. */
  private boolean isNullNotZero(int column, String type) {
    if (driver.isNumber(column)) {
      return false;
    }
    String text = driver.getText(column);
    if (text != null && !ValueText.beginsWithNumber(text)) {
      throw unreadable(column, type + ": it is no number", null);
    }
    return text == null;
  }

  /** The error for a value that is there but cannot become the Java type. */
  final MappingException unreadable(int column, String type, @Nullable Throwable cause) {
    return mapping(" cannot read " + named(column) + " as " + type, cause);
  }

  private MappingException isNullWhere(int column, String type) {
    return mapping(" finds NULL in " + named(column) + ", read as " + type, null);
  }

  private MappingException outOfRange(int column, String type) {
    return mapping(" finds a value in " + named(column) + " that " + type + " cannot hold", null);
  }

  private String named(int column) {
    return "column \"" + driver.columnName(column) + "\"";
  }
}

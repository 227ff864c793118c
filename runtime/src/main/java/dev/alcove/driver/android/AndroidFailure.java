// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import android.database.sqlite.SQLiteAbortException;
import android.database.sqlite.SQLiteBlobTooBigException;
import android.database.sqlite.SQLiteCantOpenDatabaseException;
import android.database.sqlite.SQLiteConstraintException;
import android.database.sqlite.SQLiteDatabaseCorruptException;
import android.database.sqlite.SQLiteDatabaseLockedException;
import android.database.sqlite.SQLiteDiskIOException;
import android.database.sqlite.SQLiteFullException;
import android.database.sqlite.SQLiteReadOnlyDatabaseException;
import android.database.sqlite.SQLiteTableLockedException;
import android.os.OperationCanceledException;
import dev.alcove.error.DriverException;

/** Translates the platform's exceptions. */
final class AndroidFailure {
  static final int SQLITE_INTERRUPT = 9;
  static final int SQLITE_TOOBIG = 18;
  static final int SQLITE_MISUSE = 21;
  static final int SQLITE_RANGE = 25;
  private static final int SQLITE_ERROR = 1;
  private static final String CODE = " (code ";

  /** What stands for a primary result code, for messages without one. */
  private static final Object[] TYPES = {
    SQLiteAbortException.class, 4,
    SQLiteDatabaseLockedException.class, 5,
    SQLiteTableLockedException.class, 6,
    SQLiteReadOnlyDatabaseException.class, 8,
    OperationCanceledException.class, SQLITE_INTERRUPT,
    SQLiteDiskIOException.class, 10,
    SQLiteDatabaseCorruptException.class, 11,
    SQLiteFullException.class, 13,
    SQLiteCantOpenDatabaseException.class, 14,
    SQLiteBlobTooBigException.class, SQLITE_TOOBIG,
    SQLiteConstraintException.class, 19,
    IllegalArgumentException.class, SQLITE_RANGE,
  };

  private AndroidFailure() {}

  /**
   * The platform writes "SQLite's message (code N NAME): what it did"; older levels leave out the
   * name.
   */
  static DriverException of(RuntimeException e) {
    if (e instanceof DriverException) {
      return (DriverException) e;
    }
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf(CODE);
    int end = start + CODE.length();
    int code = 0;
    while (start >= 0 && end < message.length() && Character.isDigit(message.charAt(end))) {
      code = code * 10 + Character.digit(message.charAt(end), 10);
      end++;
    }
    if (code == 0) {
      boolean stopped = e instanceof OperationCanceledException;
      return new DriverException(code(e), stopped ? "interrupted" : message, e);
    }
    // What it did says more than "unknown error".
    int rest = message.indexOf("): ", end);
    boolean unknown = message.startsWith("unknown error") && rest > 0;
    return new DriverException(
        code, unknown ? message.substring(rest + 3) : message.substring(0, start), e);
  }

  private static int code(RuntimeException e) {
    for (int i = 0; i < TYPES.length; i += 2) {
      if (((Class<?>) TYPES[i]).isInstance(e)) {
        return (Integer) TYPES[i + 1];
      }
    }
    return SQLITE_ERROR;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.error.AlcoveException;
import dev.alcove.error.BusyException;
import dev.alcove.error.CannotOpenException;
import dev.alcove.error.CorruptDatabaseException;
import dev.alcove.error.DriverException;
import dev.alcove.error.ReadOnlyDatabaseException;

/** Says in terms of the file why SQLite could not open it. */
final class OpeningFailure {
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_READONLY = 8;
  private static final int SQLITE_CORRUPT = 11;
  private static final int SQLITE_CANTOPEN = 14;
  private static final int SQLITE_NOTADB = 26;

  private static final String OTHER_FILE =
      "\n  Give the path of another file, or restore this one from a backup.";
  private static final String SALVAGE =
      "\n  Restore it from a backup, or save what is left with the builder's salvageTo(file).";
  private static final String RIGHTS = "\n  Make it and its folder writable.";
  private static final String NO_FTS5 = "no such module: fts5";
  private static final String FTS4 =
      ".\n  This SQLite is older than the database says: declare minAndroid, or minSqlite";
  private static final String LATER = "\n  Try again, or raise busyTimeoutMillis.";

  private OpeningFailure() {}

  static boolean isReadOnly(DriverException e) {
    return (e.resultCode() & 0xff) == SQLITE_READONLY;
  }

  static boolean isBusy(int resultCode) {
    return (resultCode & 0xff) == SQLITE_BUSY;
  }

  static AlcoveException of(DriverException e, String place) {
    // Said of a file that is not encrypted, read with a key.
    int code = "unsupported file format".equals(e.getMessage()) ? SQLITE_NOTADB : e.resultCode();
    String words = " (" + e.getMessage() + ").";
    switch (code & 0xff) {
      case SQLITE_NOTADB:
        return new CorruptDatabaseException(
            place + " is not an SQLite database, or is encrypted." + OTHER_FILE,
            null,
            null,
            code,
            e);
      case SQLITE_CORRUPT:
        return new CorruptDatabaseException(
            place + " is damaged" + words + SALVAGE, null, null, code, e);
      case SQLITE_READONLY:
        return new ReadOnlyDatabaseException(
            place + " cannot be written" + words + RIGHTS, null, null, code, e);
      case SQLITE_CANTOPEN:
        return new CannotOpenException(
            place + " cannot be opened" + words + RIGHTS, null, null, code, e);
      case SQLITE_BUSY:
        return new BusyException(
            place + " is locked by another process." + LATER, null, null, code, e);
      default:
        if (String.valueOf(e.getMessage()).contains(NO_FTS5)) {
          return AlcoveException.of(code, e.getMessage() + FTS4, "Opening " + place, null, e);
        }
        return AlcoveException.of(code, e.getMessage(), "Opening " + place, null, e);
    }
  }
}

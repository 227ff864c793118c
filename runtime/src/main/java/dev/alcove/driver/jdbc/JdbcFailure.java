// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import dev.alcove.error.DriverException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Translates sqlite-jdbc's exceptions. */
final class JdbcFailure {
  private static final int SQLITE_ERROR = 1;

  private JdbcFailure() {}

  static DriverException of(SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (!(e instanceof SQLiteException)) {
      return new DriverException(SQLITE_ERROR, message, e);
    }
    SQLiteErrorCode code = ((SQLiteException) e).getResultCode();
    // sqlite-jdbc writes "[NAME] its own words (SQLite's message)".
    String prefix = code + " (";
    if (message.startsWith(prefix) && message.endsWith(")")) {
      message = message.substring(prefix.length(), message.length() - 1);
    }
    return new DriverException(code.code > 0 ? code.code : SQLITE_ERROR, message, e);
  }
}

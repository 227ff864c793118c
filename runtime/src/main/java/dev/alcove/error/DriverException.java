// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's failure as a driver reports it. It never leaves Alcove: whoever knows the DAO method
 * turns it into an {@link AlcoveException}.
 */
public final class DriverException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int SQLITE_ERROR = 1;
  private static final int SQLITE_CANTOPEN = 14;

  private static final Pattern VALUES =
      Pattern.compile("(?s)(no such column: |unable to open database: |[\"'\\[]).*");

  private final int resultCode;

  /**
   * Makes the failure.
   *
   * @param resultCode SQLite's extended result code
   * @param message SQLite's own message, without the name of the code
   * @param cause the exception of the library below; null if there is none
   */
  public DriverException(int resultCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.resultCode = resultCode;
  }

  /**
   * This failure of a statement that runs, without what its message may quote of a bound value: a
   * search or a path that SQLite does not understand, or the name of a file.
   */
  public DriverException withoutValues() {
    String message = getMessage();
    String without = VALUES.matcher(message).replaceFirst("$1…");
    int code = resultCode & 0xff;
    if ((code != SQLITE_ERROR && code != SQLITE_CANTOPEN) || without.equals(message)) {
      return this;
    }
    // The cause quotes them, too.
    DriverException discreet = new DriverException(resultCode, without, null);
    discreet.setStackTrace(getStackTrace());
    return discreet;
  }

  /** SQLite's extended result code. */
  public int resultCode() {
    return resultCode;
  }

  /** SQLite's own message. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}

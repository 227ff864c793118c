// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

import dev.alcove.driver.DriverConnection;

/**
 * The part of a step that is Java. Runs on the thread that opens the database, inside the
 * transaction of the upgrade.
 */
public interface DataStep {
  /**
   * Moves rows.
   *
   * @param connection has the transaction open, which is not to be ended here
   * @param step the step that it belongs to
   * @param name what messages call the code
   * @param progress may be told how far it is
   * @throws Exception to give up: the file stays as it was
   */
  void run(DriverConnection connection, Migration step, String name, Progress progress)
      throws Exception;

  /** Is told how far a step is. Used by the thread that runs the step. */
  interface Progress {
    /** So many things are done of so many; {@code total} is -1 if nobody knows. */
    void report(long done, long total);
  }
}

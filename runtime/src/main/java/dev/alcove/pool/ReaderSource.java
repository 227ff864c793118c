// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.pool;

import dev.alcove.error.AlcoveException;
import dev.alcove.statement.CachingConnection;

/** Opens connections that only read. May be called by any thread. */
public interface ReaderSource {
  /**
   * Opens another one, which the caller then owns.
   *
   * @throws AlcoveException that says why it cannot
   */
  CachingConnection open();
}

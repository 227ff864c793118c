// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.pool;

import dev.alcove.statement.CachingConnection;
import org.jspecify.annotations.Nullable;

/**
 * Who is told when a thread has the connection that writes: of its turns from the first taking to
 * the last giving back. Called by that thread, one turn at a time.
 */
public interface TurnListener {
  /** A turn begins; nothing is open on the connection. */
  void begins(CachingConnection writer);

  /**
   * A turn ends; everything is committed or rolled back.
   *
   * @return what to do when the connection has been given back; null for nothing
   */
  @Nullable Runnable ends(CachingConnection writer);
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import dev.alcove.error.DriverException;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to know when what it has read may have changed. Compared by identity; may be used by
 * any thread.
 */
public abstract class Observer {
  final LiveRead[] reads;

  /** Whether the writer's connection watches for it. Used by the thread that has its turn. */
  boolean watched;

  private volatile @Nullable DriverException refusal;

  /** Makes it for what it has read. */
  protected Observer(LiveRead... reads) {
    this.reads = reads.clone();
  }

  /** Something may have changed. Called by any thread, outside of locks; returns at once. */
  protected abstract void wake();

  void refuse(DriverException e) {
    refusal = e;
  }

  /** Why SQLite cannot watch for it; null if it can. */
  protected final @Nullable DriverException refusal() {
    return refusal;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import org.jspecify.annotations.Nullable;

/**
 * That a listener is told of the results of a {@link LiveQuery}, until it is closed; the database
 * keeps it until then. May be used by any thread, also by the listener itself.
 */
public interface Subscription extends AutoCloseable {
  /**
   * Ends it; later calls do nothing. From here on the listener is not called any more; a call that
   * another thread is in is not waited for.
   */
  @Override
  void close();

  /** Whether the listener will be told of more. */
  boolean isOpen();

  /**
   * What ended it, if it was not closed: what the query or the listener has thrown; null if there
   * was nothing like that.
   */
  @Nullable Throwable failure();
}

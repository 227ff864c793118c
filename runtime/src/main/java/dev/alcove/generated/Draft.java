// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A row that was read, but whose children are still to be loaded. Used by the thread that read it.
 *
 * @param <T> what it becomes
 */
@NullUnmarked
public interface Draft<T extends @Nullable Object> {
  /** Makes the object, as soon as its children are there. */
  T finish();
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Insert;
import java.util.Collection;

/**
 * What every table offers to imports and exports.
 *
 * @param <T> the table's class
 */
public interface ImportDao<T> {

  /** Inserts rows as they are; the ids must be new. */
  @Insert
  void insertAll(Collection<T> rows);
}

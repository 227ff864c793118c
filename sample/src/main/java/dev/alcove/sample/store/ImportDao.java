// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Transaction;
import dev.alcove.error.ConstraintException;
import dev.alcove.error.ConstraintKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What every table offers to imports and exports.
 *
 * @param <T> the table's class
 */
public interface ImportDao<T> {

  /** Inserts rows as they are; the ids must be new. */
  @Insert
  void insertAll(Collection<T> rows);

  /** Inserts a row and returns it as stored. Id and times that it lacks are made. */
  @Insert
  T insert(T row);

  /**
   * Inserts each row that can be stored, in one transaction: one that is there already is skipped,
   * and one that the store refuses does not keep the others out.
   */
  @Transaction
  default Batch<T> insertEach(Collection<T> rows) {
    Batch<T> batch = new Batch<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (T row : rows) {
      try {
        batch.added().add(insert(row));
      } catch (ConstraintException e) {
        // A statement that fails undoes itself alone; the transaction goes on.
        if (e.kind() == ConstraintKind.PRIMARY_KEY || e.kind() == ConstraintKind.UNIQUE) {
          batch.skipped().add(row);
        } else {
          batch.refused().add(e.getMessage());
        }
      }
    }
    return new Batch<>(
        List.copyOf(batch.added()), List.copyOf(batch.skipped()), List.copyOf(batch.refused()));
  }
}

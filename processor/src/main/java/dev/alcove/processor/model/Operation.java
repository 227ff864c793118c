// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a DAO method does. */
public sealed interface Operation {

  /**
   * Runs the user's SQL.
   *
   * @param sql the text as written
   * @param origin the annotation value
   */
  record Query(String sql, Origin origin) implements Operation {}

  /**
   * Inserts objects.
   *
   * @param table the table's class where the annotation names it; null to take the parameter's
   * @param onConflict the conflict clause: ABORT, ROLLBACK, FAIL, IGNORE or REPLACE
   * @param origin the annotation
   */
  record Insert(@Nullable TypeRef table, String onConflict, Origin origin) implements Operation {}

  /**
   * Updates rows by primary key.
   *
   * @param table as for {@link Insert}
   * @param onConflict as for {@link Insert}
   * @param origin the annotation
   */
  record Update(@Nullable TypeRef table, String onConflict, Origin origin) implements Operation {}

  /**
   * Deletes rows by primary key.
   *
   * @param table as for {@link Insert}
   * @param origin the annotation
   */
  record Delete(@Nullable TypeRef table, Origin origin) implements Operation {}

  /**
   * Inserts rows, or updates those that exist.
   *
   * @param table as for {@link Insert}
   * @param conflict the columns whose conflict means "exists"; empty for the primary key
   * @param origin the annotation
   */
  record Upsert(@Nullable TypeRef table, List<String> conflict, Origin origin)
      implements Operation {}

  /**
   * Runs SQL that is known at run time only.
   *
   * @param observes the tables whose changes concern it
   * @param origin the annotation
   */
  record RawQuery(List<TypeRef> observes, Origin origin) implements Operation {}

  /**
   * Runs the user's own method body in a transaction.
   *
   * @param origin the annotation
   */
  record TransactionBody(Origin origin) implements Operation {}
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import dev.alcove.processor.sql.tree.Query.Cte;
import dev.alcove.processor.sql.tree.Query.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that reads or writes rows. */
public sealed interface Statement {

  /**
   * A query.
   *
   * @param query the query
   */
  record Reading(Query query) implements Statement {}

  /**
   * INSERT or REPLACE.
   *
   * @param ctes what WITH defines
   * @param target the table
   * @param columns the columns that get values; empty for all
   * @param rows the rows; null for DEFAULT VALUES
   * @param conflicts the clauses ON CONFLICT
   * @param returning what RETURNING lists
   */
  record Insert(
      List<Cte> ctes,
      Source.Named target,
      List<String> columns,
      @Nullable Query rows,
      List<Conflict> conflicts,
      List<Item> returning)
      implements Statement {}

  /**
   * UPDATE.
   *
   * @param ctes what WITH defines
   * @param target the table
   * @param assignments what SET says
   * @param from further sources
   * @param where the condition
   * @param returning what RETURNING lists
   */
  record Update(
      List<Cte> ctes,
      Source.Named target,
      List<Assignment> assignments,
      @Nullable Source from,
      @Nullable Expression where,
      List<Item> returning)
      implements Statement {}

  /**
   * DELETE.
   *
   * @param ctes what WITH defines
   * @param target the table
   * @param where the condition
   * @param returning what RETURNING lists
   */
  record Delete(
      List<Cte> ctes, Source.Named target, @Nullable Expression where, List<Item> returning)
      implements Statement {}

  /**
   * One entry of SET.
   *
   * @param columns the columns, several only where a row is assigned
   * @param value their value
   */
  record Assignment(List<String> columns, Expression value) {}

  /**
   * A clause ON CONFLICT.
   *
   * @param assignments what it sets; empty for DO NOTHING
   * @param where the condition of the update
   */
  record Conflict(List<Assignment> assignments, @Nullable Expression where) {}
}

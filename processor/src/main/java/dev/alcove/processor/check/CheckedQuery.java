// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.StatementFacts;
import dev.alcove.processor.depend.Dependency;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.sql.SqlTemplate;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sqlite.ResultColumn;
import dev.alcove.processor.sqlite.TableUse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query that SQLite has accepted and that fits its method.
 *
 * @param method the method
 * @param template the text, variables numbered and lists cut out; of several forms that with all
 *     optional parts
 * @param outline what the text alone tells
 * @param columns the result columns, as SQLite describes them; empty for a statement without result
 * @param facts what its text and the schema tell: types and nullness of the result columns, whether
 *     there can be several rows
 * @param tables the tables that it reads and writes
 * @param variants the forms that it takes at run time
 * @param dependencies what the result of each form depends on; empty unless it is a live query
 * @param paging what reads it page by page; null if nothing does
 */
public record CheckedQuery(
    DaoMethod method,
    SqlTemplate template,
    StatementOutline outline,
    List<ResultColumn> columns,
    StatementFacts facts,
    TableUse tables,
    QueryVariants variants,
    List<List<Dependency>> dependencies,
    @Nullable PagedQuery paging) {

  /** Copies the lists. */
  public CheckedQuery {
    columns = List.copyOf(columns);
    dependencies = List.copyOf(dependencies);
  }

  /** The places of columns that are NULL only where an outer join finds no row of their table. */
  public Set<Integer> sideKeys() {
    Set<Integer> keys = new LinkedHashSet<>();
    for (int i = 0; i < facts.results().size() && !outline.shape().isCompound(); i++) {
      if (AbsentSide.isTold(facts.results().get(i).value())) {
        keys.add(i);
      }
    }
    return keys;
  }
}

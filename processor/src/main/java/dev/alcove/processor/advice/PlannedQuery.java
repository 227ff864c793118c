// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Origin;
import java.util.List;
import java.util.Set;

/**
 * A query, and how SQLite would carry out each of its forms.
 *
 * @param name what messages call it: {@code MessageDao.history}
 * @param key the same, but different for each query
 * @param origin where it stands
 * @param sql the text as written; empty where Alcove wrote it
 * @param tables the tables that it reads
 * @param unsearchable the tables in which it looks for text by a pattern that begins with a
 *     wildcard, which is reported already
 * @param forms its forms
 * @param judged the forms by which it is judged: those of a relation have no order, for children of
 *     several parents are sorted whatever index there is
 */
record PlannedQuery(
    String name,
    String key,
    Origin origin,
    String sql,
    Set<String> tables,
    Set<String> unsearchable,
    List<PlannedForm> forms,
    List<PlannedForm> judged) {

  /** Copies the collections. */
  PlannedQuery {
    tables = Set.copyOf(tables);
    unsearchable = Set.copyOf(unsearchable);
    forms = List.copyOf(forms);
    judged = List.copyOf(judged);
  }

  /** The same under a key of its own. */
  PlannedQuery withKey(String otherKey) {
    return new PlannedQuery(name, otherKey, origin, sql, tables, unsearchable, forms, judged);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.model.Dao;
import java.util.List;

/**
 * A query, and how SQLite would carry out each of its forms.
 *
 * @param dao its DAO
 * @param query the query
 * @param forms its forms
 */
record PlannedQuery(Dao dao, CheckedQuery query, List<PlannedForm> forms) {

  /** Copies the list. */
  PlannedQuery {
    forms = List.copyOf(forms);
  }

  /** What messages call it. */
  String name() {
    return dao.type().lastName() + "." + query.method().name();
  }
}

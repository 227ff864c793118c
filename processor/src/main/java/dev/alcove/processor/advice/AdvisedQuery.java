// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query whose plans cost, and what helps it.
 *
 * @param query the query
 * @param forms its forms
 * @param findings what costs at each table
 * @param remedy what helps
 */
record AdvisedQuery(
    PlannedQuery query, List<JudgedForm> forms, Map<Table, List<Finding>> findings, Remedy remedy) {

  /** Copies the collections. */
  AdvisedQuery {
    forms = List.copyOf(forms);
    findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
  }

  /** The same with other help. */
  AdvisedQuery with(Remedy other) {
    return new AdvisedQuery(query, forms, findings, other);
  }

  /** The statements of the forms. */
  List<String> statements() {
    return forms.stream().map(form -> form.form().sql()).toList();
  }
}

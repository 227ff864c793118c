// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import dev.alcove.processor.sql.SqlTemplate.Binding;
import org.jspecify.annotations.Nullable;

/** Other text for a stretch of SQL; with a binding if it is the place of a list. */
record Edit(Span span, String text, @Nullable Binding list) {

  static Edit bind(Variable variable, Binding binding) {
    boolean isCount = variable.context() == VariableContext.LIMIT;
    String text = isCount ? LimitCount.of(binding.number()) : "?" + binding.number();
    return new Edit(variable.span(), text, binding.isList() ? binding : null);
  }
}

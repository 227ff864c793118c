// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.Suggestion;
import java.util.Collection;

/** The line that offers names instead of one that does not exist. */
final class NameOffer {

  private NameOffer() {}

  /** The columns of a table. */
  static String columns(String wrong, Table table) {
    return of(wrong, table.columns().stream().map(Column::name).toList(), "Columns");
  }

  /** Any names; the label says of what. */
  static String of(String wrong, Collection<String> existing, String label) {
    Suggestion suggestion = Suggestion.of(wrong, existing);
    if (suggestion.candidates().isEmpty()) {
      return "The database declares none.";
    }
    return (suggestion.closest() == null ? "" : "Closest: \"" + suggestion.closest() + "\". ")
        + label
        + ": "
        + String.join(", ", suggestion.candidates())
        + (suggestion.omitted() > 0 ? " and " + suggestion.omitted() + " more." : ".");
  }
}

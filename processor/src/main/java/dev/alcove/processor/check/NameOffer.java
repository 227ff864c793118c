// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Suggestion;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The line that offers names instead of one that does not exist. */
final class NameOffer {

  private static final String NAMING =
      " Names stay as in Java by naming = Naming.AS_DECLARED of @Database.";

  private NameOffer() {}

  /** The columns of a table. */
  static String columns(String wrong, Table table) {
    return of(wrong, table.columns().stream().map(Column::name).toList(), "Columns");
  }

  /**
   * Tables and views. Who writes the name of a class means its table, unless a table's own name is
   * as near.
   *
   * @param classes the names of tables by those of their classes
   */
  static String tables(String wrong, Collection<String> existing, Map<String, String> classes) {
    Suggestion suggestion = Suggestion.of(wrong, existing);
    String ofClass = Suggestion.closest(wrong, classes.keySet());
    return suggestion.closest() == null && ofClass != null
        ? "Closest: \""
            + classes.get(ofClass)
            + "\" (class "
            + ofClass
            + "). "
            + list(suggestion, "Tables")
        : of(wrong, existing, "Tables");
  }

  /** Any names; the label says of what. */
  static String of(String wrong, Collection<String> existing, String label) {
    Suggestion suggestion = Suggestion.of(wrong, existing);
    if (suggestion.candidates().isEmpty()) {
      return "The database declares none.";
    }
    return (suggestion.closest() == null ? "" : "Closest: \"" + suggestion.closest() + "\". ")
        + list(suggestion, label)
        + (isOfJava(wrong, suggestion.closest()) ? NAMING : "");
  }

  /** Who writes Java's names may want them. */
  private static boolean isOfJava(String wrong, @Nullable String closest) {
    return closest != null
        && !SqlName.same(wrong, closest)
        && SqlName.snakeCase(wrong).equals(closest);
  }

  private static String list(Suggestion suggestion, String label) {
    return label
        + ": "
        + String.join(", ", suggestion.candidates())
        + (suggestion.omitted() > 0 ? " and " + suggestion.omitted() + " more." : ".");
  }
}

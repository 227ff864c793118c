// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a method that gives rows.
 *
 * @param name its name
 * @param type the class of a row
 * @param item the name of the loop's variable; null where the parameter is one row
 */
public record RowArgument(String name, TypeRef type, @Nullable String item) {

  /** The name of the variable that holds one row. */
  public String row() {
    return item == null ? name : item;
  }

  /** Whether the parameter gives any number of rows. */
  public boolean isMany() {
    return item != null;
  }
}

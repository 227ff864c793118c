// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where a parameter stands beside something that has a type.
 *
 * @param name the parameter's name without sigil
 * @param span the place
 * @param use what is done with it
 * @param expected the type of what it stands beside
 * @param beside what that is, as written
 * @param column the column that it is; null for anything else
 */
public record ParameterFact(
    String name,
    Span span,
    Use use,
    SqlType expected,
    String beside,
    @Nullable ColumnOrigin column) {

  /** What is done with a parameter. */
  public enum Use {
    /** It is compared. */
    COMPARED,
    /** A column is set to it. */
    ASSIGNED,
    /** It is an argument of a function or operator. */
    ARGUMENT,
    /** It limits the number of rows. */
    LIMIT
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.List;

/**
 * A part of a query that is left out where one of its parameters is null.
 *
 * @param span its place, braces included
 * @param variables the names of the variables in it, in their order, each once
 */
public record OptionalPart(Span span, List<String> variables) {

  /** Copies the list. */
  public OptionalPart {
    variables = List.copyOf(variables);
  }

  /** Whether a place is in it. */
  public boolean holds(Span place) {
    return span.start() <= place.start() && place.end() <= span.end();
  }
}

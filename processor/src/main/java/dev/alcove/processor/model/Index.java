// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/**
 * An index.
 *
 * @param name its SQL name, given or derived
 * @param entries its indexed columns, each SQL as the user wrote it
 * @param unique whether it refuses doubles
 * @param where the predicate of a partial index; empty for none
 * @param since the version that brought it
 * @param origin the annotation
 */
public record Index(
    String name, List<String> entries, boolean unique, String where, int since, Origin origin) {

  /** Copies the list. */
  public Index {
    entries = List.copyOf(entries);
  }

  /** This index under another name. */
  public Index withName(String otherName) {
    return new Index(otherName, entries, unique, where, since, origin);
  }
}

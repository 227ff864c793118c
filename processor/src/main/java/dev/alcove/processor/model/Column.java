// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column: of a table, or one that a result class expects.
 *
 * @param name its SQL name, prefixes of embedded parts included
 * @param type its declared type
 * @param conversion how the Java value is stored
 * @param notNull whether SQL refuses NULL
 * @param collation its collation; empty for SQLite's own
 * @param defaultValue an SQL literal or expression; empty for none
 * @param generatedAs the expression of a generated column; empty for none
 * @param stored whether a generated column is STORED rather than VIRTUAL
 * @param stamp the time stamp that Alcove keeps in it
 * @param generatedId how an absent value is made; null if it is not
 * @param checks CHECK constraints written on the field
 * @param constants names of the enum's constants, in order, where their names are stored
 * @param since the version that brought it, for the last time if it was gone in between
 * @param history what it went through
 * @param origin the field, parameter or accessor that declares it
 */
public record Column(
    String name,
    StorageClass type,
    Conversion conversion,
    boolean notNull,
    String collation,
    String defaultValue,
    String generatedAs,
    boolean stored,
    Stamp stamp,
    @Nullable GeneratedId generatedId,
    List<Check> checks,
    List<String> constants,
    int since,
    ColumnHistory history,
    Origin origin) {

  /** Copies the lists. */
  public Column {
    checks = List.copyOf(checks);
    constants = List.copyOf(constants);
  }

  /** This column, refusing NULL. */
  public Column asNotNull() {
    return new Column(
        name,
        type,
        conversion,
        true,
        collation,
        defaultValue,
        generatedAs,
        stored,
        stamp,
        generatedId,
        checks,
        constants,
        since,
        history,
        origin);
  }

  /** Whether SQLite computes the value, so that no statement may write it. */
  public boolean isGenerated() {
    return !generatedAs.isEmpty();
  }
}

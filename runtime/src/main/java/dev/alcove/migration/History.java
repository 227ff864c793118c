// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How each version of a schema came from the one before it, as data. Immutable. */
public final class History {
  /** The statements of version 1. */
  final List<String> initial;

  private final List<Migration> migrations;

  History(Builder builder) {
    this.initial = Collections.unmodifiableList(new ArrayList<>(builder.initial));
    this.migrations = Collections.unmodifiableList(new ArrayList<>(builder.migrations));
  }

  /** Begins a history. */
  public static Builder builder() {
    return new Builder();
  }

  /** The steps, oldest first; unmodifiable. */
  public List<Migration> migrations() {
    return migrations;
  }

  /** Collects a history. Not for several threads. */
  public static final class Builder {
    private final List<String> initial = new ArrayList<>();
    private final List<Migration> migrations = new ArrayList<>();

    Builder() {}

    /** Adds a statement of version 1. */
    public Builder initial(String sql) {
      initial.add(sql);
      return this;
    }

    /** Adds a step, which follows those before it. */
    public Builder migration(Migration migration) {
      migrations.add(migration);
      return this;
    }

    /**
     * Makes the history.
     *
     * @throws IllegalStateException if a step does not start where the one before it ends
     */
    public History build() {
      for (int i = 1; i < migrations.size(); i++) {
        if (migrations.get(i).from() != migrations.get(i - 1).to()) {
          throw new IllegalStateException(
              "Step " + migrations.get(i) + " follows step " + migrations.get(i - 1));
        }
      }
      return new History(this);
    }
  }
}

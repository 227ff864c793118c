// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The step from one version of a schema to the next, as data. Immutable. */
public final class Migration {
  private final int from;
  final List<Part> parts;

  /** New names by old ones, of tables that are altered in place. */
  final Map<String, String> kept;

  /** New names by old ones, of tables whose rows are copied. */
  final Map<String, String> rebuilt;

  /** The tables that go with their rows. */
  final List<String> removed;

  Migration(Builder builder) {
    this.from = builder.from;
    this.parts = Collections.unmodifiableList(new ArrayList<>(builder.parts));
    this.kept = Collections.unmodifiableMap(new LinkedHashMap<>(builder.kept));
    this.rebuilt = Collections.unmodifiableMap(new LinkedHashMap<>(builder.rebuilt));
    this.removed = Collections.unmodifiableList(new ArrayList<>(builder.removed));
  }

  /**
   * Begins a step.
   *
   * @throws IllegalArgumentException unless {@code to} follows {@code from}
   */
  public static Builder builder(int from, int to) {
    if (to != from + 1) {
      throw new IllegalArgumentException("Version " + to + " does not follow version " + from);
    }
    return new Builder(from);
  }

  /** The version that it starts from. */
  public int from() {
    return from;
  }

  /** The version that it leads to. */
  public int to() {
    return from + 1;
  }

  /** Whether statements or code of the user move rows. */
  boolean hasData() {
    for (Part part : parts) {
      if (part.isData()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return from + " to " + to();
  }

  /** A statement, or code of the user. */
  static final class Part {
    static final int DATA = 2;
    static final int STEP = 3;

    final int phase;

    /** The SQL, or what messages call the code. */
    final String text;

    final @Nullable DataStep code;

    Part(int phase, String text, @Nullable DataStep code) {
      this.phase = phase;
      this.text = text;
      this.code = code;
    }

    boolean isData() {
      return phase == DATA || phase == STEP;
    }
  }

  /**
   * Collects a step. Parts run by phase, whatever the order of the calls, and within a phase in the
   * order of the calls. Not for several threads.
   */
  public static final class Builder {
    private final int from;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final Map<String, String> rebuilt = new LinkedHashMap<>();
    private final List<String> removed = new ArrayList<>();

    Builder(int from) {
      this.from = from;
    }

    /** Phase 1: drops an old view or trigger. */
    public Builder dropDependents(String sql) {
      return add(0, sql, null);
    }

    /** Phase 2: renames, or adds what is new; the old is still there. */
    public Builder expand(String sql) {
      return add(1, sql, null);
    }

    /** Phase 3: a statement of the user. */
    public Builder data(String sql) {
      return add(Part.DATA, sql, null);
    }

    /** Phase 4: code of the user; {@code name} as in {@code ChatDatabase.parseOldSettings}. */
    public Builder step(String name, DataStep code) {
      return add(Part.STEP, name, code);
    }

    /** Phase 5: takes the old away, rebuilds tables. */
    public Builder contract(String sql) {
      return add(4, sql, null);
    }

    /** Phase 6: makes indexes, views and triggers. */
    public Builder createDependents(String sql) {
      return add(5, sql, null);
    }

    /** A table that is altered in place, with its old and its new name. */
    public Builder keeps(String before, String after) {
      kept.put(before, after);
      return this;
    }

    /** A table whose rows are copied into a new one, with its old and its new name. */
    public Builder rebuilds(String before, String after) {
      rebuilt.put(before, after);
      return this;
    }

    /** A table that goes with its rows, as declared. */
    public Builder removes(String table) {
      removed.add(table);
      return this;
    }

    private Builder add(int phase, String text, @Nullable DataStep code) {
      int at = parts.size();
      while (at > 0 && parts.get(at - 1).phase > phase) {
        at--;
      }
      parts.add(at, new Part(phase, text, code));
      return this;
    }

    /** Makes the step. */
    public Migration build() {
      return new Migration(this);
    }
  }
}

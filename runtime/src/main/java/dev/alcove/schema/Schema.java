// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema that a database declares, as data. Immutable. */
public final class Schema {
  private final String name;
  private final List<Version> versions;
  private final List<String> statements;

  Schema(Builder builder) {
    this.name = builder.name;
    this.versions = Collections.unmodifiableList(new ArrayList<>(builder.versions));
    this.statements = Collections.unmodifiableList(new ArrayList<>(builder.statements));
  }

  /** Begins a schema; {@code name} is that of the database interface. */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** The name of the database, which is also written into the file. */
  public String name() {
    return name;
  }

  /** The history, oldest version first; unmodifiable. */
  public List<Version> versions() {
    return versions;
  }

  /** The number of the current version. */
  public int version() {
    return versions.get(versions.size() - 1).number();
  }

  /** The entry of this number; null if the history has none. */
  @Nullable Version version(int number) {
    for (Version version : versions) {
      if (version.number() == number) {
        return version;
      }
    }
    return null;
  }

  /** Tells two declarations of the current version apart. */
  public String fingerprint() {
    return versions.get(versions.size() - 1).fingerprint();
  }

  /**
   * The statements that create the current version, in order; unmodifiable. Each can be run alone
   * and ends in a semicolon.
   */
  public List<String> statements() {
    return statements;
  }

  /** One entry of the history. Immutable. */
  public static final class Version {
    private final int number;
    private final String date;
    private final String note;
    private final String fingerprint;

    Version(int number, String date, String note, String fingerprint) {
      this.number = number;
      this.date = date;
      this.note = note;
      this.fingerprint = fingerprint;
    }

    /** The number, counted from 1. */
    public int number() {
      return number;
    }

    /** The day it was sealed, as {@code 2023-11-14}; empty while it is a draft. */
    public String date() {
      return date;
    }

    /** What came with it, in a few words; may be empty. */
    public String note() {
      return note;
    }

    /** Tells two declarations of this version apart; empty if it is not known. */
    public String fingerprint() {
      return fingerprint;
    }

    /** Whether it may still change, for it has no date yet. */
    public boolean isDraft() {
      return date.isEmpty();
    }

    @Override
    public String toString() {
      return number + (isDraft() ? " (draft)" : " of " + date);
    }
  }

  /** Collects a schema. Not for several threads. */
  public static final class Builder {
    private final String name;
    private final List<Version> versions = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();

    Builder(String name) {
      this.name = name;
    }

    /**
     * Adds a version; numbers rise.
     *
     * @param date empty for a draft
     * @param fingerprint computed by the processor; empty if it is not known
     */
    public Builder version(int number, String date, String note, String fingerprint) {
      versions.add(new Version(number, date, note, fingerprint));
      return this;
    }

    /** Adds a statement. */
    public Builder statement(String sql) {
      statements.add(sql);
      return this;
    }

    /**
     * Makes the schema.
     *
     * @throws IllegalStateException if it has no version, or their numbers do not rise from 1
     */
    public Schema build() {
      int last = 0;
      for (Version version : versions) {
        if (version.number() <= last) {
          throw new IllegalStateException(
              "Version " + version.number() + " of " + name + " follows version " + last);
        }
        last = version.number();
      }
      if (last == 0) {
        throw new IllegalStateException(name + " has no version");
      }
      return new Schema(this);
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The schema that a database declares, as data. Immutable. */
public final class Schema {
  private final String name;
  private final List<Version> versions;
  private final String fingerprint;
  private final List<String> statements;

  private Schema(Builder builder) {
    this.name = builder.name;
    this.versions = Collections.unmodifiableList(new ArrayList<>(builder.versions));
    this.fingerprint = builder.fingerprint;
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

  /** Tells two declarations of one version apart. */
  public String fingerprint() {
    return fingerprint;
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

    Version(int number, String date, String note) {
      this.number = number;
      this.date = date;
      this.note = note;
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

    @Override
    public String toString() {
      return number + (date.isEmpty() ? " (draft)" : " of " + date);
    }
  }

  /** Collects a schema. Not for several threads. */
  public static final class Builder {
    private final String name;
    private final List<Version> versions = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private String fingerprint = "";

    Builder(String name) {
      this.name = name;
    }

    /** Adds a version; numbers rise. */
    public Builder version(int number, String date, String note) {
      versions.add(new Version(number, date, note));
      return this;
    }

    /** Sets the fingerprint, which the processor computes. */
    public Builder fingerprint(String value) {
      fingerprint = value;
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

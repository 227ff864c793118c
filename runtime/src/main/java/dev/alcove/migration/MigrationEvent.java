// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

/** What an upgrade tells its listener. Immutable. */
public final class MigrationEvent {
  private final Kind kind;
  private final int from;
  private final int to;
  private final String text;
  private final long done;
  private final long total;

  MigrationEvent(Kind kind, int from, int to, String text, long done, long total) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.text = text;
    this.done = done;
    this.total = total;
  }

  /** What happens. */
  public enum Kind {
    /** The upgrade of the file begins: {@code from} its version {@code to} the current one. */
    BEGIN,
    /**
     * A file without Alcove's mark has the schema of version {@code from}; where Room had left it
     * in another form, statements that mended this were told before.
     */
    ADOPTED,
    /** A copy of the file was written; {@code text} is its path. */
    BACKUP,
    /** A step begins. */
    STEP,
    /** Statement {@code done} of {@code total} is about to run; {@code text} is its SQL. */
    STATEMENT,
    /** Code of the step, called {@code text}, has done so much. */
    PROGRESS,
    /** A step has ended. */
    STEP_DONE,
    /** All data of the file was given up, as the builder was told. */
    DATA_DESTROYED,
    /** The file has the current version. */
    DONE
  }

  /** What happens. */
  public Kind kind() {
    return kind;
  }

  /** The version that the step, or the upgrade, starts from. */
  public int from() {
    return from;
  }

  /** The version that the step, or the upgrade, leads to. */
  public int to() {
    return to;
  }

  /** A path, an SQL statement or a name, as the kind says; else empty. */
  public String text() {
    return text;
  }

  /** How much is done, where the kind says so; else 0. */
  public long done() {
    return done;
  }

  /** Of how much, where the kind says so and it is known; -1 if not, else 0. */
  public long total() {
    return total;
  }

  @Override
  public String toString() {
    String count = total == 0 && done == 0 ? "" : " " + done + " of " + total;
    return kind + " " + from + " to " + to + count + (text.isEmpty() ? "" : ": " + text);
  }
}

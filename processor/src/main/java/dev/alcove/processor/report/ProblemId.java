// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.report;

import java.util.Locale;

/** Every kind of problem that Alcove reports; the id in messages is the name in kebab case. */
public enum ProblemId {
  /** SQL names a column that is not there. */
  UNKNOWN_COLUMN(Severity.ERROR),
  /** SQL names a table or view that is not there. */
  UNKNOWN_TABLE(Severity.ERROR),
  /** SQLite cannot be loaded into the compiler, so nothing could be checked. */
  SQLITE_UNAVAILABLE(Severity.ERROR),
  /** Alcove itself failed. */
  DEFECT(Severity.ERROR);

  private final Severity severity;

  ProblemId(Severity severity) {
    this.severity = severity;
  }

  /** Error or warning. */
  public Severity severity() {
    return severity;
  }

  /** The id as users write it in {@code @SuppressWarnings}: {@code alcove/unknown-column}. */
  public String id() {
    return "alcove/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What SQLite's message about a violated constraint says, taken apart. */
final class Violation implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FAILED = " constraint failed: ";
  private static final String OF_FOREIGN_KEY = "FOREIGN KEY constraint failed";

  final ConstraintKind kind;
  final @Nullable String table;
  private final String[] columns;
  final @Nullable String detail;

  private Violation(
      ConstraintKind kind, @Nullable String table, List<String> columns, @Nullable String detail) {
    this.kind = kind;
    this.table = table;
    this.columns = columns.toArray(new String[0]);
    this.detail = detail;
  }

  List<String> columns() {
    return Collections.unmodifiableList(Arrays.asList(columns));
  }

  static Violation of(int resultCode, String message) {
    ConstraintKind kind = kind(resultCode);
    // SQLite runs RESTRICT as a trigger, and gives its code.
    if (kind == ConstraintKind.TRIGGER && message.contains(OF_FOREIGN_KEY)) {
      kind = ConstraintKind.FOREIGN_KEY;
    }
    switch (kind) {
      case UNIQUE:
      case PRIMARY_KEY:
      case NOT_NULL:
        return ofColumns(kind, afterFailed(message));
      case DATA_TYPE:
        return ofColumns(kind, afterLast(message, " column "));
      case CHECK:
        return new Violation(kind, null, none(), afterFailed(message));
      case TRIGGER:
        return new Violation(kind, null, none(), message);
      default:
        return new Violation(kind, null, none(), null);
    }
  }

  /** Codes: <a href="https://www.sqlite.org/rescode.html#extrc">extended result codes</a>. */
  private static ConstraintKind kind(int resultCode) {
    switch (resultCode >> 8) {
      case 1:
        return ConstraintKind.CHECK;
      case 3:
        return ConstraintKind.FOREIGN_KEY;
      case 5:
        return ConstraintKind.NOT_NULL;
      case 6:
      case 10:
        return ConstraintKind.PRIMARY_KEY;
      case 7:
        return ConstraintKind.TRIGGER;
      case 8:
        return ConstraintKind.UNIQUE;
      case 12:
        return ConstraintKind.DATA_TYPE;
      default:
        return ConstraintKind.OTHER;
    }
  }

  /**
   * Reads {@code messages.id, messages.role}, or {@code index 'name'} for an index on expressions.
   */
  private static Violation ofColumns(ConstraintKind kind, @Nullable String names) {
    if (names == null) {
      return new Violation(kind, null, none(), null);
    }
    int dot = names.indexOf('.');
    if (names.startsWith("index '") || dot < 0) {
      return new Violation(kind, null, none(), names);
    }
    String table = names.substring(0, dot);
    List<String> columns = new ArrayList<>();
    String prefix = table + ".";
    String rest = names;
    int next;
    while ((next = rest.indexOf(", " + prefix)) >= 0) {
      columns.add(rest.substring(prefix.length(), next));
      rest = rest.substring(next + 2);
    }
    columns.add(rest.substring(prefix.length()));
    return new Violation(kind, table, columns, null);
  }

  private static @Nullable String afterFailed(String message) {
    int at = message.indexOf(FAILED);
    return at < 0 ? null : message.substring(at + FAILED.length());
  }

  private static @Nullable String afterLast(String message, String mark) {
    int at = message.lastIndexOf(mark);
    return at < 0 ? null : message.substring(at + mark.length());
  }

  private static List<String> none() {
    return Collections.emptyList();
  }
}

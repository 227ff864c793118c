// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import dev.alcove.driver.DriverStatement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A column of the copy: where its values come from, and which can be its own. */
final class Column {
  static final Column NUMBER = new Column("", "INTEGER", true, 0, false);

  final String name;
  final String type;
  private final boolean required;

  /** From 1; 0 if it is in no key. */
  final int keyPlace;

  private final boolean computed;

  /** Whether it is another name of the row id, which records leave out. */
  boolean isRowId;

  private Column(String name, String type, boolean required, int keyPlace, boolean computed) {
    this.name = name;
    this.type = type.toUpperCase(Locale.ROOT);
    this.required = required;
    this.keyPlace = keyPlace;
    this.computed = computed;
  }

  /** From a row of PRAGMA table_info. */
  static Column of(DriverStatement info, boolean computed) {
    String name = String.valueOf(info.getText(1));
    String type = String.valueOf(info.getText(2));
    return new Column(name, type, info.getLong(3) != 0, (int) info.getLong(5), computed);
  }

  /** SQLite computes it, or knows it as the row id. */
  boolean isLeftOut() {
    return computed || isRowId;
  }

  /** Whether the column of a table may hold it. */
  boolean takes(@Nullable Object value) {
    return isRowId ? value == null : fits(value);
  }

  /** Whether the column of an index may hold it, where the row id has its value. */
  boolean fits(@Nullable Object value) {
    if (value == null) {
      return !required;
    }
    switch (type) {
      case "INTEGER":
      case "INT":
      case "REAL":
        return value instanceof Long || value instanceof Double;
      case "TEXT":
        return value instanceof String;
      case "BLOB":
        return value instanceof byte[];
      default:
        return true;
    }
  }
}

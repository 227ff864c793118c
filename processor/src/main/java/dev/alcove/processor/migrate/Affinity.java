// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import java.util.List;
import java.util.Locale;

/** What SQLite makes of values put into a column of a declared type (datatype3.html 3.1). */
public enum Affinity {
  INTEGER,
  TEXT,
  /** Values stay what they are; called BLOB in the documentation. */
  NONE,
  REAL,
  NUMERIC;

  /** The affinity of a declared type; of a column of a STRICT table too. */
  public static Affinity of(String type, boolean strict) {
    String name = type.toUpperCase(Locale.ROOT);
    if (name.contains("INT")) {
      return INTEGER;
    }
    if (containsAny(name, List.of("CHAR", "CLOB", "TEXT"))) {
      return TEXT;
    }
    if (name.isEmpty() || name.contains("BLOB") || (strict && name.equals("ANY"))) {
      return NONE;
    }
    return containsAny(name, List.of("REAL", "FLOA", "DOUB")) ? REAL : NUMERIC;
  }

  /** The value as a column of this affinity would keep it, if nothing of it is lost. */
  public String convert(String sql) {
    return switch (this) {
      case NONE -> sql;
      // A CAST leaves 3.0 as it is, a column makes it 3; so it does with the text of it.
      case NUMERIC -> "CAST(CAST(" + sql + " AS TEXT) AS NUMERIC)";
      default -> "CAST(" + sql + " AS " + name() + ")";
    };
  }

  private static boolean containsAny(String text, List<String> parts) {
    return parts.stream().anyMatch(text::contains);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import java.util.Locale;

/** What kind of value an expression gives where it is not NULL. */
public enum SqlType {
  /** Nothing but NULL. */
  NULL,
  /** Whole numbers. */
  INTEGER,
  /** Floating point numbers. */
  REAL,
  /** Numbers: whole ones, as far as the text tells, or of a kind that it does not tell. */
  NUMBER,
  /** Whole numbers in some rows, floating point numbers in others, as the text tells. */
  INTEGER_OR_REAL,
  /** Text. */
  TEXT,
  /** Bytes. */
  BLOB,
  /** Numbers in some rows, texts or bytes in others, as the text tells. */
  SEVERAL,
  /** Any of them, or nobody knows which. */
  ANY;

  /** What a column of this declared type holds, if each value is what it is declared to be. */
  static SqlType ofColumn(String declared) {
    return switch (declared.toUpperCase(Locale.ROOT)) {
      case "INTEGER", "INT" -> INTEGER;
      case "REAL" -> REAL;
      case "TEXT" -> TEXT;
      case "BLOB" -> BLOB;
      default -> ANY;
    };
  }

  /**
   * What CAST to this type gives.
   *
   * @see <a href="https://www.sqlite.org/datatype3.html">Determination Of Column Affinity</a>
   */
  static SqlType ofCast(String type) {
    String upper = type.toUpperCase(Locale.ROOT);
    if (upper.contains("INT")) {
      return INTEGER;
    }
    if (upper.contains("CHAR") || upper.contains("CLOB") || upper.contains("TEXT")) {
      return TEXT;
    }
    if (upper.isEmpty()) {
      return ANY;
    }
    if (upper.contains("BLOB")) {
      return BLOB;
    }
    boolean isReal = upper.contains("REAL") || upper.contains("FLOA") || upper.contains("DOUB");
    return isReal ? REAL : NUMBER;
  }

  /** The least that covers both. */
  SqlType or(SqlType other) {
    if (this == other || other == NULL) {
      return this;
    }
    if (this == NULL) {
      return other;
    }
    if (this == ANY || other == ANY) {
      return ANY;
    }
    if (!isNumber() || !other.isNumber()) {
      return SEVERAL;
    }
    return isPerhapsWhole() && other.isPerhapsWhole() ? NUMBER : INTEGER_OR_REAL;
  }

  /** Whether nothing speaks against reading it as a whole number. */
  private boolean isPerhapsWhole() {
    return this == INTEGER || this == NUMBER;
  }

  /** Whether all values are numbers. */
  public boolean isNumber() {
    return isPerhapsWhole() || this == REAL || this == INTEGER_OR_REAL;
  }

  /** What messages call it: SQLite knows no type that is a number of either kind. */
  public String words() {
    return this == NUMBER || this == INTEGER_OR_REAL ? "INTEGER or REAL" : name();
  }

  /** Whether values compare with it in one way only. */
  public boolean isKnown() {
    return this != ANY && this != NULL && this != SEVERAL;
  }
}

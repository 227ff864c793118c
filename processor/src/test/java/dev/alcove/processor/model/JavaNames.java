// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/** The Java names that a user would give to what has a name in SQL. */
final class JavaNames {

  private JavaNames() {}

  /** {@code session_groups} gives {@code SessionGroups}. */
  static String type(String sqlName) {
    StringBuilder name = new StringBuilder();
    boolean upper = true;
    for (int i = 0; i < sqlName.length(); i++) {
      char c = sqlName.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        upper = true;
      } else {
        name.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return name.toString();
  }

  /** {@code session_id} gives {@code sessionId}. */
  static String member(String sqlName) {
    String type = type(sqlName);
    return type.isEmpty() ? type : Character.toLowerCase(type.charAt(0)) + type.substring(1);
  }
}

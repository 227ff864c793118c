// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.sql.SqlName;

/**
 * A named part of a schema.
 *
 * @param kind what it is
 * @param table the table it belongs to; its own name for tables and views
 * @param name its name
 */
record Part(Kind kind, String table, String name) {

  /** The full-text index of a table. */
  static Part fullText(String table) {
    return new Part(Kind.FULL_TEXT, table, table + "_fts");
  }

  /** Whether both are the same to SQLite: indexes and triggers are known by their names alone. */
  boolean isSame(Part other) {
    return kind == other.kind
        && SqlName.same(name, other.name)
        && (kind != Kind.COLUMN || SqlName.same(table, other.table));
  }

  /** As in {@code column "pinned" of table "sessions"}. */
  String title() {
    String title = word() + " \"" + name + "\"";
    return kind == Kind.COLUMN ? title + " of table \"" + table + "\"" : title;
  }

  private String word() {
    return switch (kind) {
      case TABLE -> "table";
      case COLUMN -> "column";
      case INDEX -> "index";
      case VIEW -> "view";
      case TRIGGER -> "trigger";
      case FULL_TEXT -> "full-text index";
    };
  }
}

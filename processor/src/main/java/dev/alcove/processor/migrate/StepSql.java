// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.SqlName;

/** The short statements of which steps are made. */
final class StepSql {

  private StepSql() {}

  static String addColumn(String table, String definition) {
    return "ALTER TABLE " + SqlName.quoteIfNeeded(table) + " ADD COLUMN " + definition + ";";
  }

  static String dropColumn(String table, String column) {
    return "ALTER TABLE "
        + SqlName.quoteIfNeeded(table)
        + " DROP COLUMN "
        + SqlName.quoteIfNeeded(column)
        + ";";
  }

  static String renameTable(String from, String to) {
    return "ALTER TABLE "
        + SqlName.quoteIfNeeded(from)
        + " RENAME TO "
        + SqlName.quoteIfNeeded(to)
        + ";";
  }

  static String renameColumn(String table, String from, String to) {
    return "ALTER TABLE "
        + SqlName.quoteIfNeeded(table)
        + " RENAME COLUMN "
        + SqlName.quoteIfNeeded(from)
        + " TO "
        + SqlName.quoteIfNeeded(to)
        + ";";
  }

  static String dropTable(String table) {
    return "DROP TABLE " + SqlName.quoteIfNeeded(table) + ";";
  }

  static String dropIndex(String index) {
    return "DROP INDEX " + SqlName.quoteIfNeeded(index) + ";";
  }

  static String dropView(String view) {
    return "DROP VIEW " + SqlName.quoteIfNeeded(view) + ";";
  }

  static String dropTrigger(String trigger) {
    return "DROP TRIGGER " + SqlName.quoteIfNeeded(trigger) + ";";
  }
}

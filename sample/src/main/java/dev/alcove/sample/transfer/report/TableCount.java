// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.report;

/**
 * What an import did to one table.
 *
 * @param table the table
 * @param added rows that are new
 * @param skipped rows that were there already
 * @param errors rows that could not be stored; each is named among the problems
 */
public record TableCount(StoreTable table, long added, long skipped, long errors) {

  static TableCount none(StoreTable table) {
    return new TableCount(table, 0, 0, 0);
  }

  TableCount plus(long moreAdded, long moreSkipped, long moreErrors) {
    return new TableCount(table, added + moreAdded, skipped + moreSkipped, errors + moreErrors);
  }
}

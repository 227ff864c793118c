// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;

/** Which column is SQLite's row id under another name. */
final class RowIds {

  private RowIds() {}

  /**
   * Whether the column is the row id: the only column of an integer key (lang_createtable.html).
   */
  static boolean isRowId(Table table, Column column) {
    PrimaryKey key = table.primaryKey();
    return key != null
        && key.columns().size() == 1
        && SqlName.same(key.columns().get(0), column.name())
        && column.type() == StorageClass.INTEGER
        && !table.withoutRowId();
  }
}

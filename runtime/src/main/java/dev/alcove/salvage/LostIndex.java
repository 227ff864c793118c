// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.schema.StoredSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index with pages that nothing leads to, which look like those of a table with a key. */
final class LostIndex {
  private static final int ROW_ID = -1;

  /** As a record has them; null for what may be anything. */
  private final List<@Nullable Column> columns = new ArrayList<>();

  LostIndex(DriverConnection target, String name, Table table) {
    String pragma = "PRAGMA " + Salvage.SCHEMA + "index_xinfo(" + StoredSchema.quoted(name) + ")";
    try (DriverStatement info = target.prepare(pragma)) {
      while (info.step()) {
        columns.add(info.getLong(1) == ROW_ID ? Column.NUMBER : table.column(info.getText(2)));
      }
    }
  }

  boolean takes(Row row) {
    boolean takes = row.values.length == columns.size();
    for (int i = 0; takes && i < row.values.length; i++) {
      Column column = columns.get(i);
      takes = column == null || column.fits(row.values[i]);
    }
    return takes;
  }
}

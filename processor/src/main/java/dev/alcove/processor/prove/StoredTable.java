// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads back how a table of a database stands in the middle of a step. */
final class StoredTable {

  private StoredTable() {}

  static TableSnapshot of(TrialDatabase database, String table) {
    List<List<@Nullable String>> rows =
        database.rows(
            "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = "
                + SqlName.stringLiteral(table)
                + " COLLATE NOCASE");
    String sql = String.valueOf(rows.get(0).get(0));
    return SchemaSnapshot.of(List.of(sql)).tables().get(0);
  }
}

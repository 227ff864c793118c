// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.SchemaModel.ColumnModel;
import dev.alcove.processor.migrate.SchemaModel.KeyModel;
import dev.alcove.processor.migrate.SchemaModel.TableModel;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Fills tables with rows of all kinds, as far as their constraints let them in. */
final class RandomRows {

  private static final List<String> INTEGERS =
      List.of("0", "1", "-1", "7", "9223372036854775807", "-9223372036854775807", "65536");
  private static final List<String> TEXTS =
      List.of("''", "'user'", "'012'", "'12'", "'ü𝄞'", "'it''s'", "'USER'", "'b  '");
  private static final List<String> REALS = List.of("0.5", "-2.0", "1e300", "0.1", "3.0");
  private static final List<String> BLOBS = List.of("x''", "x'00ff'", "x'31'");

  private final SchemaModel schema;
  private final Random random;
  private final TrialDatabase database;

  RandomRows(SchemaModel schema, Random random, TrialDatabase database) {
    this.schema = schema;
    this.random = random;
    this.database = database;
  }

  void insert() {
    database.execute("PRAGMA foreign_keys = ON");
    for (int round = 0; round < 6; round++) {
      for (TableModel table : schema.tables) {
        database.execute(insertInto(table));
      }
    }
    for (TableModel table : schema.tables) {
      if (random.nextInt(4) == 0) {
        // The highest id is gone, and must not come again where AUTOINCREMENT says so.
        database.execute(
            "DELETE FROM %s WHERE rowid = (SELECT max(rowid) FROM %s)"
                .formatted(quoted(table.name), quoted(table.name)));
      }
    }
    database.execute("PRAGMA foreign_keys = OFF");
  }

  private String insertInto(TableModel table) {
    List<ColumnModel> columns =
        table.columns.stream().filter(column -> column.generated == null).toList();
    List<String> values = new ArrayList<>();
    columns.forEach(column -> values.add(value(table, column)));
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(
            quoted(table.name),
            columns.stream().map(c -> quoted(c.name)).collect(Collectors.joining(", ")),
            String.join(", ", values));
  }

  private String value(TableModel table, ColumnModel column) {
    for (KeyModel key : table.foreignKeys) {
      int place = key.columns().indexOf(column.id);
      if (place >= 0 && random.nextInt(4) > 0) {
        TableModel parent = schema.table(key.parent());
        // The same row for each column of the key.
        return "(SELECT %s FROM %s ORDER BY 1 LIMIT 1)"
            .formatted(
                quoted(parent.column(key.parentColumns().get(place)).name), quoted(parent.name));
      }
    }
    if (!column.notNull && random.nextInt(4) == 0) {
      return "NULL";
    }
    if (table.isRowId(column)) {
      return String.valueOf(random.nextInt(1000));
    }
    return switch (random.nextInt(12) == 0 ? "any" : column.type) {
      case "INTEGER" -> pick(INTEGERS);
      case "TEXT" -> pick(TEXTS);
      case "REAL" -> pick(REALS);
      case "BLOB" -> pick(BLOBS);
      default -> pick(List.of(pick(INTEGERS), pick(TEXTS), pick(REALS), pick(BLOBS)));
    };
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String quoted(String name) {
    return SqlName.quoteIfNeeded(name);
  }
}

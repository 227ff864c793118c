// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.json.JsonDefectException;
import dev.alcove.processor.json.JsonObject;
import dev.alcove.processor.json.JsonReader;
import dev.alcove.processor.migrate.SchemaRejectedException;
import dev.alcove.processor.migrate.SchemaSnapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * The schema of one version as Room exports it, {@code <n>.json}.
 *
 * @param version its number
 * @param statements what creates it, as SQLite keeps it; without Room's own table
 */
record RoomSchema(int version, List<String> statements) {

  /** The only format that there has been. */
  private static final int FORMAT = 1;

  /** Copies the list. */
  RoomSchema {
    statements = List.copyOf(statements);
  }

  /**
   * Reads a file's text, and tries its statements.
   *
   * @throws JsonDefectException if it is none that Room exports
   * @throws SchemaRejectedException if SQLite refuses a statement
   */
  static RoomSchema parse(String text) throws JsonDefectException {
    JsonObject file = JsonReader.read(text);
    int format = file.number("formatVersion");
    if (format != FORMAT) {
      throw new JsonDefectException("has format " + format + "; known is " + FORMAT);
    }
    JsonObject database = file.object("database");
    List<String> statements = new ArrayList<>();
    List<String> triggers = new ArrayList<>();
    for (JsonObject entity : database.objects("entities")) {
      String name = entity.string("tableName");
      statements.add(sql(entity, "${TABLE_NAME}", name));
      for (JsonObject index : entity.objects("indices")) {
        statements.add(sql(index, "${TABLE_NAME}", name));
      }
      triggers.addAll(entity.strings("contentSyncTriggers"));
    }
    for (JsonObject view : database.objects("views")) {
      statements.add(sql(view, "${VIEW_NAME}", view.string("viewName")));
    }
    statements.addAll(triggers);
    // SQLite drops IF NOT EXISTS, which would hide that something is there already.
    return new RoomSchema(database.number("version"), SchemaSnapshot.of(statements).statements());
  }

  private static String sql(JsonObject part, String place, String name) throws JsonDefectException {
    return part.string("createSql").replace(place, name);
  }
}

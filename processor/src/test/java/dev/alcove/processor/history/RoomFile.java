// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.fixture.Platform;
import dev.alcove.processor.json.JsonDefectException;
import dev.alcove.processor.json.JsonObject;
import dev.alcove.processor.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What Room leaves behind: the schemas that it exported, and files made by them. */
final class RoomFile {

  private RoomFile() {}

  /** What Room exported of a version; the folder is called by the database's class. */
  static String exported(String database, int version) throws IOException {
    return Files.readString(
        Platform.resources().resolve("room").resolve(database).resolve(version + ".json"));
  }

  /** Makes a file as Room does: it creates everything, then its own table. */
  static void make(StoredFile file, String json) throws JsonDefectException {
    JsonObject database = JsonReader.read(json).object("database");
    List<String> triggers = new ArrayList<>();
    for (JsonObject entity : database.objects("entities")) {
      String name = entity.string("tableName");
      file.run(entity.string("createSql").replace("${TABLE_NAME}", name));
      for (JsonObject index : entity.objects("indices")) {
        file.run(index.string("createSql").replace("${TABLE_NAME}", name));
      }
      triggers.addAll(entity.strings("contentSyncTriggers"));
    }
    for (JsonObject view : database.objects("views")) {
      file.run(view.string("createSql").replace("${VIEW_NAME}", view.string("viewName")));
    }
    file.run(triggers.toArray(new String[0]));
    file.run(database.strings("setupQueries").toArray(new String[0]));
    file.run("CREATE TABLE android_metadata (locale TEXT)");
    file.run("INSERT INTO android_metadata VALUES ('en_GB')");
    file.run("PRAGMA user_version = " + database.number("version"));
  }

  /**
   * Every row of every table, also of those that SQLite or a full-text index keeps: its row id and
   * its values as SQL.
   */
  static SortedMap<String, List<String>> dump(StoredFile file) {
    SortedMap<String, List<String>> tables = new TreeMap<>();
    for (String table : file.rows("SELECT name FROM sqlite_master WHERE type = 'table'")) {
      tables.put(table, dump(file, table, columns(file, table)));
    }
    return tables;
  }

  /** The rows of a table, without columns that came later. */
  static List<String> dump(StoredFile file, String table, List<String> columns) {
    List<String> values = new ArrayList<>(List.of("rowid"));
    columns.forEach(column -> values.add("quote(\"" + column + "\")"));
    return file.rows(
        "SELECT " + String.join(", ", values) + " FROM \"" + table + "\" ORDER BY rowid");
  }

  /** The columns of a table, in their order. */
  static List<String> columns(StoredFile file, String table) {
    return file.rows("SELECT name FROM pragma_table_info('" + table + "')");
  }
}

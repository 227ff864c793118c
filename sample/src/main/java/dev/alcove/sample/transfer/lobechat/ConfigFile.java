// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.alcove.sample.store.SessionGroup;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.Json;
import dev.alcove.sample.transfer.json.TimeUnitOfFile;
import dev.alcove.sample.transfer.json.TreeReader;
import dev.alcove.sample.transfer.report.StoreTable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a file once: sorts its rows by session and notes what it says of itself. */
final class ConfigFile {
  private static final int WHOLE_ROWS_ONLY = -1;

  private final SessionSpool spool;
  private final SessionSink sink;
  private final Set<String> groups = new HashSet<>();
  private @Nullable Integer version;
  private @Nullable IOException failure;
  private boolean mapOfSessions;

  ConfigFile(SessionSpool spool, SessionSink sink) {
    this.spool = spool;
    this.sink = sink;
  }

  /** The version that the file claims, or null. */
  @Nullable Integer version() {
    return version;
  }

  /** Whether sessions stand in a map, as only version 1 has it. */
  boolean mapOfSessions() {
    return mapOfSessions;
  }

  /** Whether the file has this group. */
  boolean hasGroup(String id) {
    return groups.contains(id);
  }

  /** What kept the file from being read to its end, or null. */
  @Nullable IOException failure() {
    return failure;
  }

  void read(InputStream content) throws IOException {
    try (JsonParser parser = Json.FACTORY.createParser(content)) {
      TreeReader reader = new TreeReader(parser);
      reader.next();
      while (reader.next() == JsonToken.FIELD_NAME) {
        String name = reader.fieldName();
        JsonToken value = reader.next();
        if (name.equals("state") && value == JsonToken.START_OBJECT) {
          state(reader);
        } else {
          JsonNode node = reader.value(WHOLE_ROWS_ONLY);
          version =
              name.equals("version") && node != null ? Integer.valueOf(node.asInt()) : version;
        }
      }
      failure = reader.failure();
    }
  }

  private void state(TreeReader reader) throws IOException {
    while (reader.next() == JsonToken.FIELD_NAME) {
      String list = reader.fieldName();
      JsonToken value = reader.next();
      if (list.equals("settings")) {
        reader.skip();
        sink.note(null, "settings", "Settings are not imported: they hold keys of services.");
      } else if (value == JsonToken.START_ARRAY) {
        for (JsonToken item = reader.next();
            item != null && item != JsonToken.END_ARRAY;
            item = reader.next()) {
          row(list, null, reader.value(WHOLE_ROWS_ONLY));
        }
      } else if (value == JsonToken.START_OBJECT) {
        mapOfSessions |= list.equals("sessions");
        while (reader.next() == JsonToken.FIELD_NAME) {
          String key = reader.fieldName();
          reader.next();
          row(list, key, reader.value(WHOLE_ROWS_ONLY));
        }
      }
    }
  }

  private void row(String list, @Nullable String key, @Nullable JsonNode row) throws IOException {
    if (row == null) {
      return;
    }
    if (row instanceof ObjectNode object && key != null && !object.has("id")) {
      object.put("id", key);
    }
    switch (list) {
      case "sessionGroups" -> group(row);
      case "sessions" -> spool(StoreTable.SESSIONS, list, row, "id");
      case "topics" -> spool(StoreTable.TOPICS, list, row, "sessionId");
      case "messages" -> spool(StoreTable.MESSAGES, list, row, "sessionId");
      default -> sink.note(null, list, "Nobody knows what \"" + list + "\" holds; it is left out.");
    }
  }

  private void spool(StoreTable table, String list, JsonNode row, String sessionField)
      throws IOException {
    JsonNode session = row.path(sessionField);
    JsonNode id = row.path("id");
    if (!session.isValueNode() || session.isNull() || !id.isValueNode() || id.isNull()) {
      sink.refuse(table, null, id.asText(null), "It is no row with an id and a session.");
    } else {
      spool.add(session.asText(), list, row);
    }
  }

  private void group(JsonNode row) {
    Fields fields = Fields.of(row);
    String id = fields.filledText("id");
    String name = fields.text("name");
    if (id == null || name == null) {
      sink.refuse(StoreTable.SESSION_GROUPS, null, id, "It is no group with an id and a name.");
      return;
    }
    Long sort = fields.number("sort");
    Instant created = fields.time("createdAt", TimeUnitOfFile.MILLISECONDS);
    Instant updated = fields.time("updatedAt", TimeUnitOfFile.MILLISECONDS);
    Instant known = created == null ? Instant.EPOCH : created;
    groups.add(id);
    sink.group(
        new SessionGroup(
            id,
            name,
            sort == null ? null : Integer.valueOf(sort.intValue()),
            fields.metadata(),
            known,
            updated == null ? known : updated));
  }
}

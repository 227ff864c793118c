// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.own;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.store.MessageLink;
import dev.alcove.sample.store.Plugin;
import dev.alcove.sample.store.PluginManifest;
import dev.alcove.sample.store.Project;
import dev.alcove.sample.store.SessionGroup;
import dev.alcove.sample.store.SessionStatus;
import dev.alcove.sample.store.StoreConverters;
import dev.alcove.sample.store.StoredFile;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.DraftTopic;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.TimeUnitOfFile;
import dev.alcove.sample.transfer.report.StoreTable;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads rows that {@link RowWriter} wrote. */
final class OwnRows {

  Project project(JsonNode node) throws UnreadableRowException {
    Fields row = Fields.of(node);
    String id = needed(row, "id", null);
    return new Project(
        id, needed(row, "name", id), row.text("metadata"), created(row, id), updated(row, id));
  }

  SessionGroup group(JsonNode node) throws UnreadableRowException {
    Fields row = Fields.of(node);
    String id = needed(row, "id", null);
    Long sort = row.number("sort");
    return new SessionGroup(
        id,
        needed(row, "name", id),
        sort == null ? null : Integer.valueOf(sort.intValue()),
        row.text("metadata"),
        created(row, id),
        updated(row, id));
  }

  Plugin plugin(JsonNode node) throws UnreadableRowException {
    Fields row = Fields.of(node);
    String id = needed(row, "identifier", null);
    JsonNode manifest = row.value("manifest");
    return new Plugin(
        id,
        needed(row, "type", id),
        manifest == null ? null : manifest(Fields.of(manifest)),
        row.text("settings"),
        row.text("metadata"),
        created(row, id),
        updated(row, id));
  }

  private static PluginManifest manifest(Fields manifest) {
    return new PluginManifest(
        manifest.text("type"),
        manifest.text("title"),
        manifest.text("description"),
        manifest.text("author"));
  }

  MessageLink link(JsonNode node) throws UnreadableRowException {
    Fields row = Fields.of(node);
    String message = needed(row, "message_id", null);
    return new MessageLink(message, needed(row, "answers_id", message));
  }

  StoredFile file(JsonNode node) throws UnreadableRowException {
    Fields row = Fields.of(node);
    String id = needed(row, "id", null);
    Long size = row.number("size");
    return new StoredFile(
        id,
        needed(row, "name", id),
        row.text("file_type"),
        size == null ? 0 : size,
        needed(row, "save_mode", id),
        data(row, id),
        row.text("url"),
        row.text("message_id"),
        row.text("metadata"),
        created(row, id),
        updated(row, id));
  }

  DraftSession session(JsonNode node, SessionSink sink) throws UnreadableRowException {
    Fields row = Fields.of(node);
    DraftSession session = new DraftSession(needed(row, "id", null));
    session.title = row.text("title");
    session.description = row.text("description");
    String type = row.text("type");
    session.type = type == null ? session.type : type;
    session.status = status(row.text("status"), session.id);
    session.pinned = row.flag("pinned");
    session.groupId = row.text("group_id");
    session.projectId = row.text("project_id");
    session.aiConfigName = row.text("ai_config_name");
    session.config = row.text("config");
    session.readAt = row.time("read_at", TimeUnitOfFile.MILLISECONDS);
    session.metadata = row.text("metadata");
    session.createdAt = row.time("created_at", TimeUnitOfFile.MILLISECONDS);
    session.updatedAt = row.time("updated_at", TimeUnitOfFile.MILLISECONDS);
    node.path("tags").forEach(tag -> session.tags.add(tag.asText()));
    for (JsonNode topic : node.path("topics")) {
      try {
        session.topics.add(topic(topic));
      } catch (UnreadableRowException e) {
        sink.refuse(StoreTable.TOPICS, session.id, e.row(), e.reason());
      }
    }
    for (JsonNode message : node.path("messages")) {
      try {
        session.messages.add(new OwnMessage(message, session, sink).read());
      } catch (UnreadableRowException e) {
        sink.refuse(StoreTable.MESSAGES, session.id, e.row(), e.reason());
      }
    }
    return session;
  }

  private static DraftTopic topic(JsonNode node) throws UnreadableRowException {
    Fields row = Fields.of(node);
    String id = needed(row, "id", null);
    return new DraftTopic(
        id,
        needed(row, "title", id),
        row.flag("favorite"),
        row.text("metadata"),
        created(row, id),
        updated(row, id));
  }

  private static SessionStatus status(@Nullable String word, String id)
      throws UnreadableRowException {
    try {
      return word == null ? SessionStatus.ACTIVE : StoreConverters.textToStatus(word);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRowException(id, "Nobody knows the status \"" + word + "\".");
    }
  }

  private static byte @Nullable [] data(Fields row, String id) throws UnreadableRowException {
    String text = row.text("data");
    try {
      return text == null ? null : Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRowException(id, "Its data is no Base64.");
    }
  }

  /** A column that is never NULL. */
  static String needed(Fields row, String column, @Nullable String id)
      throws UnreadableRowException {
    String text = row.text(column);
    if (text == null) {
      throw new UnreadableRowException(id, "It has no " + column + ".");
    }
    return text;
  }

  private static Instant created(Fields row, String id) throws UnreadableRowException {
    return time(row, "created_at", id);
  }

  private static Instant updated(Fields row, String id) throws UnreadableRowException {
    return time(row, "updated_at", id);
  }

  private static Instant time(Fields row, String column, String id) throws UnreadableRowException {
    Instant time = row.time(column, TimeUnitOfFile.MILLISECONDS);
    if (time == null) {
      throw new UnreadableRowException(id, "It has no time in " + column + ".");
    }
    return time;
  }
}

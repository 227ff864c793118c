// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.own;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.MessageLink;
import dev.alcove.sample.store.Plugin;
import dev.alcove.sample.store.PluginCall;
import dev.alcove.sample.store.PluginManifest;
import dev.alcove.sample.store.Project;
import dev.alcove.sample.store.Session;
import dev.alcove.sample.store.SessionGroup;
import dev.alcove.sample.store.StoreConverters;
import dev.alcove.sample.store.StoredFile;
import dev.alcove.sample.store.TokenUsage;
import dev.alcove.sample.store.Topic;
import dev.alcove.sample.store.Translation;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes rows as JSON objects; columns that are NULL are left out. */
final class RowWriter {
  private final JsonGenerator json;

  RowWriter(JsonGenerator json) {
    this.json = json;
  }

  void project(Project row) throws IOException {
    json.writeStartObject();
    text("id", row.id());
    text("name", row.name());
    text("metadata", row.metadata());
    times(row.createdAt(), row.updatedAt());
    json.writeEndObject();
  }

  void group(SessionGroup row) throws IOException {
    json.writeStartObject();
    text("id", row.id());
    text("name", row.name());
    Integer sort = row.sort();
    if (sort != null) {
      json.writeNumberField("sort", sort);
    }
    text("metadata", row.metadata());
    times(row.createdAt(), row.updatedAt());
    json.writeEndObject();
  }

  void plugin(Plugin row) throws IOException {
    json.writeStartObject();
    text("identifier", row.identifier());
    text("type", row.type());
    PluginManifest manifest = row.manifest();
    if (manifest != null) {
      json.writeObjectFieldStart("manifest");
      text("type", manifest.type());
      text("title", manifest.title());
      text("description", manifest.description());
      text("author", manifest.author());
      json.writeEndObject();
    }
    text("settings", row.settings());
    text("metadata", row.metadata());
    times(row.createdAt(), row.updatedAt());
    json.writeEndObject();
  }

  /** The columns of a session; the caller adds its rows and ends the object. */
  void startSession(Session row) throws IOException {
    json.writeStartObject();
    text("id", row.id());
    text("title", row.title());
    text("description", row.description());
    text("type", row.type());
    text("status", StoreConverters.statusToText(row.status()));
    flag("pinned", row.pinned());
    text("group_id", row.groupId());
    text("project_id", row.projectId());
    text("ai_config_name", row.aiConfigName());
    text("config", row.config());
    text("read_at", row.readAt().toString());
    text("metadata", row.metadata());
    times(row.createdAt(), row.updatedAt());
  }

  void topic(Topic row) throws IOException {
    json.writeStartObject();
    text("id", row.id());
    text("title", row.title());
    flag("favorite", row.favorite());
    text("metadata", row.metadata());
    times(row.createdAt(), row.updatedAt());
    json.writeEndObject();
  }

  /** A message; its parent is left out if it stands in another session. */
  void message(Message row, boolean parentElsewhere) throws IOException {
    json.writeStartObject();
    text("id", row.id());
    text("topic_id", row.topicId());
    text("parent_id", parentElsewhere ? null : row.parentId());
    text("quota_id", row.quotaId());
    text("role", StoreConverters.roleToText(row.role()));
    text("author", row.author());
    text("content", row.content());
    json.writeNumberField("position", row.position());
    flag("favorite", row.favorite());
    text("from_model", row.fromModel());
    plugin(row.plugin());
    translation(row.translation());
    text("tool_calls", row.toolCalls());
    text("tool_call_id", row.toolCallId());
    text("error", row.error());
    usage(row.tokenUsage());
    text("metadata", row.metadata());
    times(row.createdAt(), row.updatedAt());
    json.writeEndObject();
  }

  void link(MessageLink row) throws IOException {
    json.writeStartObject();
    text("message_id", row.messageId());
    text("answers_id", row.answersId());
    json.writeEndObject();
  }

  void file(StoredFile row) throws IOException {
    json.writeStartObject();
    text("id", row.getId());
    text("name", row.getName());
    text("file_type", row.getFileType());
    json.writeNumberField("size", row.getSize());
    text("save_mode", row.getSaveMode());
    byte[] data = row.getData();
    if (data != null) {
      json.writeBinaryField("data", data);
    }
    text("url", row.getUrl());
    text("message_id", row.getMessageId());
    text("metadata", row.getMetadata());
    times(row.getCreatedAt(), row.getUpdatedAt());
    json.writeEndObject();
  }

  private void plugin(@Nullable PluginCall call) throws IOException {
    if (call != null) {
      json.writeObjectFieldStart("plugin");
      text("identifier", call.identifier());
      text("api_name", call.apiName());
      text("arguments", call.arguments());
      text("type", call.type());
      json.writeEndObject();
    }
  }

  private void translation(@Nullable Translation translation) throws IOException {
    if (translation != null) {
      json.writeObjectFieldStart("translate");
      text("source", translation.from());
      text("target", translation.to());
      text("content", translation.content());
      json.writeEndObject();
    }
  }

  private void usage(@Nullable TokenUsage usage) throws IOException {
    if (usage != null) {
      text("token_usage", StoreConverters.usageToJson(usage));
    }
  }

  private void text(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private void flag(String name, boolean value) throws IOException {
    if (value) {
      json.writeBooleanField(name, true);
    }
  }

  private void times(Instant created, Instant updated) throws IOException {
    text("created_at", created.toString());
    text("updated_at", updated.toString());
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.alcove.sample.store.PluginCall;
import dev.alcove.sample.store.Translation;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.DraftTopic;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.draft.Speakers;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.TimeUnitOfFile;
import dev.alcove.sample.transfer.report.StoreTable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One session of the newest version, with its topics and messages. */
final class ConfigSession {
  private static final TimeUnitOfFile MS = TimeUnitOfFile.MILLISECONDS;

  private final DraftSession session;
  private final ConfigFile file;
  private final SessionSink sink;

  ConfigSession(String id, ConfigFile file, SessionSink sink) {
    this.session = new DraftSession(id);
    this.file = file;
    this.sink = sink;
  }

  DraftSession read(JsonNode state) {
    head(Fields.of(state.path("sessions").path(0)));
    state.path("topics").forEach(this::topic);
    state.path("messages").forEach(this::message);
    return session;
  }

  private void head(Fields fields) {
    fields.drop("id");
    Fields meta = Fields.of(fields.value("meta"));
    String title = meta.filledText("title");
    session.title = title == null && session.id.equals("inbox") ? "Inbox" : title;
    session.description = meta.filledText("description");
    JsonNode tags = meta.value("tags");
    if (tags != null) {
      tags.forEach(tag -> session.tags.add(tag.asText()));
    }
    fields.keep("meta", meta.rest());
    String type = fields.filledText("type");
    session.type = type == null ? session.type : type;
    session.pinned = fields.flag("pinned");
    session.createdAt = fields.time("createdAt", MS);
    session.updatedAt = fields.time("updatedAt", MS);
    group(fields);
    JsonNode config = fields.value("config");
    session.aiConfigName = Fields.of(config).filledText("model");
    session.config = config == null ? null : config.toString();
    session.metadata = fields.metadata();
  }

  private void group(Fields fields) {
    String group = fields.filledText("group");
    if (group == null || group.equals("default")) {
      return;
    }
    session.groupId = group;
    if (!file.hasGroup(group)) {
      fields.keep("group", group);
    }
  }

  private void topic(JsonNode node) {
    Fields fields = Fields.of(node);
    String id = fields.filledText("id");
    String title = fields.text("title");
    if (id == null) {
      sink.refuse(StoreTable.TOPICS, session.id, null, "It is no topic with an id.");
      return;
    }
    fields.drop("sessionId");
    boolean favorite = fields.flag("favorite");
    Instant created = fields.time("createdAt", MS);
    Instant updated = fields.time("updatedAt", MS);
    String known = title == null ? "Untitled" : title;
    session.topics.add(new DraftTopic(id, known, favorite, fields.metadata(), created, updated));
  }

  private void message(JsonNode node) {
    Fields fields = Fields.of(node);
    String id = fields.filledText("id");
    if (id == null) {
      sink.refuse(StoreTable.MESSAGES, session.id, null, "It is no message with an id.");
      return;
    }
    fields.drop("sessionId");
    if (fields.value("extra") instanceof ObjectNode extra) {
      extra.properties().forEach(field -> fields.keep(field.getKey(), field.getValue()));
    }
    DraftMessage draft = new DraftMessage(id);
    Speakers.assign(draft, fields.text("role"), fields, session.id, sink);
    draft.parentId = fields.filledText("parentId");
    draft.topicId = fields.filledText("topicId");
    draft.quotaId = fields.filledText("quotaId");
    draft.content = fields.text("content");
    draft.favorite = fields.flag("favorite");
    draft.fromModel = fields.filledText("fromModel");
    draft.plugin = plugin(fields);
    draft.translation = translation(fields);
    draft.toolCalls = fields.json("tools");
    draft.toolCallId = fields.filledText("tool_call_id");
    draft.error = fields.json("error");
    draft.createdAt = fields.time("createdAt", MS);
    draft.updatedAt = fields.time("updatedAt", MS);
    draft.metadata = fields.metadata();
    session.messages.add(draft);
  }

  private static @Nullable PluginCall plugin(Fields fields) {
    JsonNode node = fields.value("plugin");
    if (node == null || node.isEmpty()) {
      return null;
    }
    Fields plugin = Fields.of(node);
    PluginCall call =
        new PluginCall(
            plugin.text("identifier"),
            plugin.text("apiName"),
            plugin.text("arguments"),
            plugin.text("type"));
    fields.keep("plugin", plugin.rest());
    return call;
  }

  /** A translation; {@code false} stands for none. */
  private static @Nullable Translation translation(Fields fields) {
    JsonNode node = fields.value("translate");
    if (node == null || !node.isObject() || node.isEmpty()) {
      return null;
    }
    Fields translate = Fields.of(node);
    Translation translation =
        new Translation(
            translate.filledText("from"), translate.filledText("to"), translate.text("content"));
    fields.keep("translate", translate.rest());
    return translation;
  }
}

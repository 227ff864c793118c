// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.own;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.store.PluginCall;
import dev.alcove.sample.store.StoreConverters;
import dev.alcove.sample.store.TokenUsage;
import dev.alcove.sample.store.Translation;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.draft.Speakers;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.TimeUnitOfFile;
import org.jspecify.annotations.Nullable;

/** Reads one message that {@link RowWriter} wrote. */
final class OwnMessage {
  private final Fields row;
  private final DraftSession session;
  private final SessionSink sink;

  OwnMessage(JsonNode node, DraftSession session, SessionSink sink) {
    this.row = Fields.of(node);
    this.session = session;
    this.sink = sink;
  }

  DraftMessage read() throws UnreadableRowException {
    DraftMessage draft = new DraftMessage(OwnRows.needed(row, "id", null));
    Speakers.assign(draft, row.text("role"), row, session.id, sink);
    draft.topicId = row.text("topic_id");
    draft.parentId = row.text("parent_id");
    draft.quotaId = row.text("quota_id");
    draft.author = row.text("author");
    draft.content = row.text("content");
    draft.position = row.number("position");
    draft.favorite = row.flag("favorite");
    draft.fromModel = row.text("from_model");
    draft.plugin = plugin(row.value("plugin"));
    draft.translation = translation(row.value("translate"));
    draft.toolCalls = row.text("tool_calls");
    draft.toolCallId = row.text("tool_call_id");
    draft.error = row.text("error");
    draft.tokenUsage = usage(draft.id);
    draft.metadata = row.text("metadata");
    draft.createdAt = row.time("created_at", TimeUnitOfFile.MILLISECONDS);
    draft.updatedAt = row.time("updated_at", TimeUnitOfFile.MILLISECONDS);
    return draft;
  }

  private static @Nullable PluginCall plugin(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    Fields call = Fields.of(node);
    return new PluginCall(
        call.text("identifier"), call.text("api_name"), call.text("arguments"), call.text("type"));
  }

  private static @Nullable Translation translation(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    Fields translate = Fields.of(node);
    return new Translation(
        translate.text("source"), translate.text("target"), translate.text("content"));
  }

  private @Nullable TokenUsage usage(String id) throws UnreadableRowException {
    String json = row.text("token_usage");
    try {
      return json == null ? null : StoreConverters.jsonToUsage(json);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRowException(id, "Its token_usage is no JSON object.");
    }
  }
}

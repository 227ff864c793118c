// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.chatgpt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.store.SessionStatus;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.json.ContentId;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.TimeUnitOfFile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One conversation of the export. */
final class ChatGptConversation {
  private final Fields fields;
  private final JsonNode mapping;
  private final DraftSession session;
  private final SessionSink sink;

  ChatGptConversation(@Nullable String key, JsonNode conversation, SessionSink sink) {
    this.fields = Fields.of(conversation);
    this.mapping = conversation.path("mapping");
    this.session = new DraftSession(id(key));
    this.sink = sink;
  }

  DraftSession read() {
    fields.drop("mapping");
    session.title = fields.text("title");
    session.createdAt = fields.time("create_time", TimeUnitOfFile.SECONDS);
    session.updatedAt = fields.time("update_time", TimeUnitOfFile.SECONDS);
    session.aiConfigName = fields.text("default_model_slug");
    session.status = fields.flag("is_archived") ? SessionStatus.ARCHIVED : SessionStatus.ACTIVE;
    session.pinned = fields.flag("is_starred");
    session.metadata = fields.metadata();
    NodeTree tree = new NodeTree(mapping, session.id, sink);
    for (String node : tree.inOrder()) {
      ChatGptMessage message =
          new ChatGptMessage(node, mapping.path(node).path("message"), session, sink);
      session.messages.add(message.read(tree.parentOf(node)));
    }
    return session;
  }

  /**
   * The conversation's id; else the field's name it stands under; else one made of its first node
   * and the time it began, which stay the same when the conversation grows.
   */
  private String id(@Nullable String key) {
    String id = fields.filledText("conversation_id");
    String otherId = fields.filledText("id");
    if (id != null) {
      return id;
    }
    if (otherId != null) {
      return otherId;
    }
    if (key != null) {
      return key;
    }
    String first = "";
    for (Map.Entry<String, JsonNode> node : mapping.properties()) {
      first = node.getKey();
      break;
    }
    return "chatgpt_" + ContentId.of(first + fields.rest().path("create_time").asText());
  }
}

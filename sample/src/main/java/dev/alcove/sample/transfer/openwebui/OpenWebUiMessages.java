// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.openwebui;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.store.TokenUsage;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.draft.Speakers;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.TimeUnitOfFile;
import dev.alcove.sample.transfer.report.StoreTable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of one chat: the tree under {@code history}, or the shown line if that is all. */
final class OpenWebUiMessages {
  private final DraftSession session;
  private final SessionSink sink;

  OpenWebUiMessages(DraftSession session, SessionSink sink) {
    this.session = session;
    this.sink = sink;
  }

  void read(@Nullable JsonNode history, @Nullable JsonNode line) {
    JsonNode tree = history == null ? null : history.path("messages");
    if (tree != null && tree.isObject() && !tree.isEmpty()) {
      for (Map.Entry<String, JsonNode> entry : tree.properties()) {
        message(entry.getKey(), entry.getValue(), null);
      }
    } else if (line != null) {
      line(line);
    }
  }

  private void line(JsonNode line) {
    String previous = null;
    int number = 0;
    for (JsonNode message : line) {
      JsonNode id = message.path("id");
      String known = id.isTextual() ? id.asText() : session.id + "/" + number;
      message(known, message, previous);
      previous = known;
      number++;
    }
  }

  private void message(String id, JsonNode node, @Nullable String previous) {
    if (!node.isObject()) {
      sink.refuse(StoreTable.MESSAGES, session.id, id, "It is no message.");
      return;
    }
    Fields fields = Fields.of(node);
    fields.drop("id", "childrenIds");
    DraftMessage draft = new DraftMessage(id);
    Speakers.assign(draft, fields.text("role"), fields, session.id, sink);
    String parent = fields.filledText("parentId");
    draft.parentId = parent == null ? previous : parent;
    draft.content = fields.text("content");
    draft.fromModel = fields.filledText("model");
    draft.createdAt = fields.time("timestamp", TimeUnitOfFile.SECONDS);
    draft.error = fields.json("error");
    draft.tokenUsage = usage(fields);
    draft.metadata = fields.metadata();
    session.messages.add(draft);
  }

  private static @Nullable TokenUsage usage(Fields fields) {
    JsonNode node = fields.value("usage");
    if (node == null) {
      return null;
    }
    Fields usage = Fields.of(node);
    Long prompt = usage.number("prompt_tokens");
    Long completion = usage.number("completion_tokens");
    Long total = usage.number("total_tokens");
    fields.keep("usage", usage.rest());
    return prompt == null && completion == null && total == null
        ? null
        : new TokenUsage(prompt, completion, total);
  }
}

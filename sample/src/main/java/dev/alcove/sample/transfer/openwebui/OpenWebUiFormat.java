// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.openwebui;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.store.SessionStatus;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.ImportFormat;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.json.ContentId;
import dev.alcove.sample.transfer.json.ConversationStream;
import dev.alcove.sample.transfer.json.ConversationStream.ObjectLayout;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.JsonShape;
import dev.alcove.sample.transfer.json.TimeUnitOfFile;
import dev.alcove.sample.transfer.report.StoreTable;
import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.SourceHead;
import java.io.IOException;

/** Open WebUI's export: a list of rows with a chat in each, one such row, or a chat alone. */
public final class OpenWebUiFormat implements ImportFormat {
  /** Row, chat, history and its messages are kept where the file breaks off; a cut message not. */
  private static final int KEEP_DEPTH = 3;

  @Override
  public String name() {
    return "Open WebUI";
  }

  @Override
  public boolean recognises(SourceHead head) {
    JsonShape json = head.json();
    return json.itemHasField("chat")
        || json.itemHasField("history")
        || json.hasField("chat")
        || json.hasField("history");
  }

  @Override
  public void read(ImportInput input, SessionSink sink) throws IOException {
    ConversationStream.read(
        input.content(),
        ObjectLayout.CONVERSATION,
        KEEP_DEPTH,
        (key, number, node) -> row(number, node, sink));
  }

  private static void row(long number, JsonNode node, SessionSink sink) {
    Fields row = Fields.of(node);
    JsonNode inner = row.value("chat");
    Fields chat = inner == null ? row : Fields.of(inner);
    JsonNode history = chat.value("history");
    JsonNode line = chat.value("messages");
    if (history == null && line == null) {
      sink.refuse(StoreTable.SESSIONS, null, "number " + number, "It has no chat with messages.");
      return;
    }
    String id = row.filledText("id");
    if (id == null) {
      id = "openwebui_" + ContentId.of(String.valueOf(history == null ? line : history));
    }
    DraftSession session = new DraftSession(id);
    head(row, chat, session);
    new OpenWebUiMessages(session, sink).read(history, line);
    if (history != null && history.path("currentId").isTextual()) {
      chat.keep("currentId", history.path("currentId"));
    }
    if (chat != row) {
      row.keep("chat", chat.rest());
    }
    session.metadata = row.metadata();
    sink.session(session);
  }

  private static void head(Fields row, Fields chat, DraftSession session) {
    String title = row.filledText("title");
    String innerTitle = chat.filledText("title");
    session.title = title == null ? innerTitle : title;
    session.createdAt = row.time("created_at", TimeUnitOfFile.SECONDS);
    session.updatedAt = row.time("updated_at", TimeUnitOfFile.SECONDS);
    session.status = row.flag("archived") ? SessionStatus.ARCHIVED : SessionStatus.ACTIVE;
    session.pinned = row.flag("pinned");
    Fields meta = Fields.of(row.value("meta"));
    JsonNode tags = meta.value("tags");
    if (tags != null) {
      tags.forEach(tag -> session.tags.add(tag.asText()));
    }
    row.keep("meta", meta.rest());
    JsonNode models = chat.value("models");
    if (models != null) {
      session.aiConfigName = models.path(0).isTextual() ? models.path(0).asText() : null;
      chat.keep("models", models.size() > 1 ? models : null);
    }
  }
}

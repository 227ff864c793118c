// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.claude;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.ImportFormat;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.json.ConversationStream;
import dev.alcove.sample.transfer.json.ConversationStream.ObjectLayout;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.TimeUnitOfFile;
import dev.alcove.sample.transfer.report.StoreTable;
import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.SourceHead;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Claude's export: a list of conversations, each with a list of messages. */
public final class ClaudeFormat implements ImportFormat {
  /** Where the file breaks off, the messages before are kept, the one that is cut is not. */
  private static final int KEEP_DEPTH = 1;

  @Override
  public String name() {
    return "Claude";
  }

  @Override
  public boolean recognises(SourceHead head) {
    return head.json().hasField("chat_messages") || head.json().itemHasField("chat_messages");
  }

  @Override
  public void read(ImportInput input, SessionSink sink) throws IOException {
    ConversationStream.read(
        input.content(),
        input.head().json().hasField("chat_messages")
            ? ObjectLayout.CONVERSATION
            : ObjectLayout.WRAPPED,
        KEEP_DEPTH,
        (key, number, node) -> conversation(number, node, sink));
  }

  private static void conversation(long number, JsonNode node, SessionSink sink) {
    Fields fields = Fields.of(node);
    String id = fields.filledText("uuid");
    if (id == null) {
      sink.refuse(StoreTable.SESSIONS, null, "number " + number, "It has no uuid.");
      return;
    }
    DraftSession session = new DraftSession(id);
    session.title = fields.text("name");
    session.description = fields.filledText("summary");
    session.createdAt = fields.time("created_at", TimeUnitOfFile.SECONDS);
    session.updatedAt = fields.time("updated_at", TimeUnitOfFile.SECONDS);
    session.aiConfigName = fields.filledText("model");
    session.pinned = fields.flag("is_starred");
    messages(fields.value("chat_messages"), session, sink);
    session.metadata = fields.metadata();
    sink.session(session);
  }

  private static void messages(
      @Nullable JsonNode messages, DraftSession session, SessionSink sink) {
    if (messages == null) {
      return;
    }
    DraftMessage previous = null;
    int number = 0;
    for (JsonNode message : messages) {
      DraftMessage draft = new ClaudeMessage(message, session, sink).read(previous);
      if (draft == null) {
        sink.refuse(
            StoreTable.MESSAGES, session.id, "number " + number, "It is no message with a uuid.");
      } else {
        session.messages.add(draft);
        previous = draft;
      }
      number++;
    }
  }
}

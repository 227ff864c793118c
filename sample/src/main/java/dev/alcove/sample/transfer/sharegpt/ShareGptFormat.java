// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.sharegpt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.ImportFormat;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.draft.Speakers;
import dev.alcove.sample.transfer.json.ContentId;
import dev.alcove.sample.transfer.json.ConversationStream;
import dev.alcove.sample.transfer.json.ConversationStream.ObjectLayout;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.JsonShape;
import dev.alcove.sample.transfer.report.StoreTable;
import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.SourceHead;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * ShareGPT: a list of conversations, or one per line. Messages have no ids, conversations not
 * always; they are made of content and place, so that a second import of the file makes the same.
 */
public final class ShareGptFormat implements ImportFormat {
  /** Where the file breaks off, the messages before are kept, the one that is cut is not. */
  private static final int KEEP_DEPTH = 1;

  @Override
  public String name() {
    return "ShareGPT";
  }

  @Override
  public boolean recognises(SourceHead head) {
    JsonShape json = head.json();
    return json.isArray()
        ? json.itemHasField("conversations")
        : json.hasField("conversations") && json.itemHasField("from");
  }

  @Override
  public void read(ImportInput input, SessionSink sink) throws IOException {
    ConversationStream.read(
        input.content(),
        ObjectLayout.CONVERSATION,
        KEEP_DEPTH,
        (key, number, node) -> conversation(number, node, sink));
  }

  private static void conversation(long number, JsonNode node, SessionSink sink) {
    Fields fields = Fields.of(node);
    JsonNode messages = fields.value("conversations");
    if (messages == null || !messages.isArray()) {
      sink.refuse(StoreTable.SESSIONS, null, "number " + number, "It has no conversations.");
      return;
    }
    String id = fields.filledText("id");
    DraftSession session =
        new DraftSession(
            id == null ? "sharegpt_" + ContentId.of(messages.toString()) + "_" + number : id);
    session.type = "dataset";
    session.metadata = fields.metadata();
    String previous = null;
    int place = 0;
    for (JsonNode message : messages) {
      previous = message(message, place++, previous, session, sink);
    }
    sink.session(session);
  }

  /** Adds a message and returns its id; the parent of the next one. */
  private static @Nullable String message(
      JsonNode node, int place, @Nullable String parent, DraftSession session, SessionSink sink) {
    Fields fields = Fields.of(node);
    if (!node.isObject() || !node.path("value").isValueNode()) {
      sink.refuse(
          StoreTable.MESSAGES, session.id, "number " + place, "It is no message with a value.");
      return parent;
    }
    String id = session.id + "/" + place + "-" + ContentId.of(node.toString());
    DraftMessage draft = new DraftMessage(id);
    Speakers.assign(draft, fields.text("from"), fields, session.id, sink);
    draft.parentId = parent;
    draft.content = fields.text("value");
    draft.metadata = fields.metadata();
    session.messages.add(draft);
    return id;
  }
}

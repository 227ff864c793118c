// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.chatgpt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.transfer.draft.ImportFormat;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.json.ConversationStream;
import dev.alcove.sample.transfer.json.ConversationStream.ObjectLayout;
import dev.alcove.sample.transfer.json.JsonShape;
import dev.alcove.sample.transfer.report.StoreTable;
import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.SourceHead;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * ChatGPT's export: a list of conversations, a list under {@code conversations}, one conversation,
 * or an object whose fields each hold one; then the field's name is the conversation's id where it
 * has none of its own.
 */
public final class ChatGptFormat implements ImportFormat {
  /**
   * Where the file breaks off, a conversation and its mapping are kept, a node that is cut is not.
   */
  private static final int KEEP_DEPTH = 1;

  @Override
  public String name() {
    return "ChatGPT";
  }

  @Override
  public boolean recognises(SourceHead head) {
    return head.json().hasField("mapping") || head.json().itemHasField("mapping");
  }

  @Override
  public void read(ImportInput input, SessionSink sink) throws IOException {
    ObjectLayout layout = layoutOf(input.head().json());
    ConversationStream.read(
        input.content(),
        layout,
        KEEP_DEPTH,
        (key, number, node) -> conversation(key, number, node, sink));
  }

  private static ObjectLayout layoutOf(JsonShape shape) {
    if (shape.hasField("mapping")) {
      return ObjectLayout.CONVERSATION;
    }
    return shape.hasField("conversations") ? ObjectLayout.WRAPPED : ObjectLayout.KEYED;
  }

  private static void conversation(
      @Nullable String key, long number, JsonNode node, SessionSink sink) {
    if (!node.path("mapping").isObject()) {
      sink.refuse(StoreTable.SESSIONS, key, "number " + number, "It has no mapping of nodes.");
      return;
    }
    sink.session(new ChatGptConversation(key, node, sink).read());
  }
}

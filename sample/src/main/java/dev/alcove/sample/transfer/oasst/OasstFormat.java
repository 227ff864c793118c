// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.oasst;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.ImportFormat;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.draft.Speakers;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.Json;
import dev.alcove.sample.transfer.json.TimeUnitOfFile;
import dev.alcove.sample.transfer.json.TreeReader;
import dev.alcove.sample.transfer.report.StoreTable;
import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.SourceHead;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OpenAssistant's trees: one per line, with replies inside of replies. Lines are read one by one,
 * so that a broken one harms no other.
 */
public final class OasstFormat implements ImportFormat {

  @Override
  public String name() {
    return "OpenAssistant";
  }

  @Override
  public boolean recognises(SourceHead head) {
    return head.json().hasField("message_tree_id") && head.json().hasField("prompt");
  }

  @Override
  public void read(ImportInput input, SessionSink sink) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(input.content(), StandardCharsets.UTF_8));
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        line(line, number, sink);
      }
      number++;
    }
  }

  private static void line(String line, int number, SessionSink sink) throws IOException {
    try (JsonParser parser = Json.FACTORY.createParser(line)) {
      TreeReader reader = new TreeReader(parser);
      reader.next();
      JsonNode tree = reader.value(Integer.MAX_VALUE);
      String id = tree == null ? null : Fields.of(tree).filledText("message_tree_id");
      if (tree == null || id == null) {
        sink.refuse(StoreTable.SESSIONS, null, "line " + number, "The line is no tree with an id.");
        return;
      }
      IOException failure = reader.failure();
      if (failure != null) {
        sink.note(id, "line " + number, "The line breaks off; what is whole of it is stored.");
      }
      tree(id, Fields.of(tree), sink);
    }
  }

  private static void tree(String id, Fields tree, SessionSink sink) {
    DraftSession session = new DraftSession(id);
    session.type = "dataset";
    tree.drop("message_tree_id");
    JsonNode prompt = tree.value("prompt");
    session.metadata = tree.metadata();
    Deque<Reply> open = new ArrayDeque<>();
    if (prompt != null) {
      open.push(new Reply(prompt, null));
    }
    while (!open.isEmpty()) {
      Reply reply = open.pop();
      List<Reply> replies = message(reply, session, sink);
      Collections.reverse(replies);
      replies.forEach(open::push);
    }
    sink.session(session);
  }

  /** Adds a message, if it is one, and returns the replies to it. */
  private static List<Reply> message(Reply reply, DraftSession session, SessionSink sink) {
    Fields fields = Fields.of(reply.node());
    String id = fields.filledText("message_id");
    String text = fields.text("text");
    JsonNode replies = fields.value("replies");
    if (id == null || text == null) {
      sink.refuse(StoreTable.MESSAGES, session.id, id, "It is no message with an id and a text.");
      return replies(replies, reply.parent());
    }
    DraftMessage draft = new DraftMessage(id);
    Speakers.assign(draft, fields.text("role"), fields, session.id, sink);
    String parent = fields.filledText("parent_id");
    draft.parentId = parent == null ? reply.parent() : parent;
    draft.content = text;
    draft.fromModel = fields.filledText("model_name");
    draft.createdAt = fields.time("created_date", TimeUnitOfFile.MILLISECONDS);
    draft.metadata = fields.metadata();
    session.messages.add(draft);
    return replies(replies, id);
  }

  private static List<Reply> replies(@Nullable JsonNode nodes, @Nullable String parent) {
    List<Reply> replies = new ArrayList<>();
    if (nodes != null) {
      nodes.forEach(node -> replies.add(new Reply(node, parent)));
    }
    return replies;
  }

  private record Reply(JsonNode node, @Nullable String parent) {}
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.claude;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.transfer.draft.DraftFile;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.draft.Speakers;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.TimeUnitOfFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One message of the export. */
final class ClaudeMessage {
  /** Newer exports name this as the parent of a conversation's first message. */
  private static final String ROOT = "00000000-0000-4000-8000-000000000000";

  private final Fields fields;
  private final DraftSession session;
  private final SessionSink sink;

  ClaudeMessage(JsonNode message, DraftSession session, SessionSink sink) {
    this.fields = Fields.of(message);
    this.session = session;
    this.sink = sink;
  }

  /** The message, or null if it has no id. */
  @Nullable DraftMessage read(@Nullable DraftMessage previous) {
    String id = fields.filledText("uuid");
    if (id == null) {
      return null;
    }
    DraftMessage draft = new DraftMessage(id);
    Speakers.assign(draft, fields.text("sender"), fields, session.id, sink);
    draft.parentId = parent(previous);
    draft.createdAt = fields.time("created_at", TimeUnitOfFile.SECONDS);
    draft.updatedAt = fields.time("updated_at", TimeUnitOfFile.SECONDS);
    draft.content = content();
    attachments(draft);
    draft.metadata = fields.metadata();
    return draft;
  }

  /** The parent that it names; in older exports, which name none, the message before. */
  private @Nullable String parent(@Nullable DraftMessage previous) {
    String parent = fields.filledText("parent_message_uuid");
    if (parent == null) {
      return previous == null ? null : previous.id;
    }
    return parent.equals(ROOT) ? null : parent;
  }

  /** The text blocks; blocks of other types and what blocks say beyond text stay as metadata. */
  private @Nullable String content() {
    String whole = fields.text("text");
    JsonNode blocks = fields.value("content");
    List<String> texts = new ArrayList<>();
    boolean textOnly = true;
    if (blocks != null) {
      for (JsonNode block : blocks) {
        boolean isText = block.path("type").asText().equals("text");
        textOnly &= isText && !block.path("citations").elements().hasNext();
        if (isText) {
          texts.add(block.path("text").asText());
        }
      }
    }
    fields.keep("content", textOnly ? null : blocks);
    if (whole != null && !whole.isBlank()) {
      return whole;
    }
    return texts.isEmpty() ? whole : String.join("\n\n", texts);
  }

  private void attachments(DraftMessage draft) {
    int number = 0;
    for (String list : List.of("attachments", "files")) {
      JsonNode items = fields.value(list);
      if (items == null) {
        continue;
      }
      for (JsonNode item : items) {
        session.files.add(attachment(Fields.of(item), draft.id, number++));
      }
    }
  }

  private static DraftFile attachment(Fields item, String messageId, int number) {
    String id = item.filledText("file_uuid");
    String name = item.filledText("file_name");
    DraftFile file =
        new DraftFile(
            id == null ? messageId + "/file/" + number : id,
            messageId,
            name == null ? "file " + number : name);
    file.fileType = item.filledText("file_type");
    Long size = item.number("file_size");
    String text = item.text("extracted_content");
    file.data = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    file.size = size == null ? (file.data == null ? 0 : file.data.length) : size;
    file.metadata = item.metadata();
    return file;
  }
}

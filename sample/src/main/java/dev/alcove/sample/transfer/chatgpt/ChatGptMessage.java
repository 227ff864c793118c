// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.chatgpt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.transfer.draft.DraftFile;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.draft.Speakers;
import dev.alcove.sample.transfer.json.Fields;
import dev.alcove.sample.transfer.json.TimeUnitOfFile;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One node's message. */
final class ChatGptMessage {
  private final DraftMessage draft;
  private final Fields fields;
  private final Fields metadata;
  private final DraftSession session;
  private final SessionSink sink;

  ChatGptMessage(String node, JsonNode message, DraftSession session, SessionSink sink) {
    this.draft = new DraftMessage(node);
    this.fields = Fields.of(message);
    this.metadata = Fields.of(fields.value("metadata"));
    this.session = session;
    this.sink = sink;
  }

  DraftMessage read(@Nullable String parent) {
    draft.parentId = parent;
    Fields author = Fields.of(fields.value("author"));
    Speakers.assign(draft, author.text("role"), fields, session.id, sink);
    draft.author = author.text("name");
    draft.createdAt = fields.time("create_time", TimeUnitOfFile.SECONDS);
    draft.updatedAt = fields.time("update_time", TimeUnitOfFile.SECONDS);
    draft.fromModel = metadata.text("model_slug");
    ContentParts content = ContentParts.of(fields.value("content"));
    draft.content = content.text();
    addFiles(content);
    String id = fields.text("id");
    fields.keep("message_id", draft.id.equals(id) ? null : id);
    fields.keep("author", author.rest());
    fields.keep("content", content.beyondText());
    fields.keep("metadata", metadata.rest());
    draft.metadata = fields.metadata();
    return draft;
  }

  /** What the metadata lists as attached and what the content points to: each file once. */
  private void addFiles(ContentParts content) {
    Map<String, DraftFile> files = new LinkedHashMap<>();
    JsonNode attachments = metadata.value("attachments");
    if (attachments != null) {
      for (JsonNode attachment : attachments) {
        DraftFile file = attached(Fields.of(attachment), files.size());
        files.putIfAbsent(file.id, file);
      }
    }
    for (JsonNode pointer : content.pointers()) {
      DraftFile file = pointedTo(Fields.of(pointer), files);
      files.putIfAbsent(file.id, file);
    }
    session.files.addAll(files.values());
  }

  private DraftFile attached(Fields attachment, int number) {
    String id = attachment.filledText("id");
    String name = attachment.filledText("name");
    String known = id == null ? draft.id + "/attachment/" + number : id;
    DraftFile file = new DraftFile(known, draft.id, name == null ? known : name);
    file.fileType = attachment.filledText("mime_type");
    Long size = attachment.number("size");
    file.size = size == null ? 0 : size;
    file.metadata = attachment.metadata();
    return file;
  }

  private DraftFile pointedTo(Fields pointer, Map<String, DraftFile> known) {
    String url = pointer.filledText("asset_pointer");
    String id = url == null ? draft.id + "/part" : url.substring(url.indexOf("://") + 1);
    id = id.startsWith("//") ? id.substring(2) : id;
    DraftFile attached = known.get(id);
    DraftFile file = attached == null ? new DraftFile(id, draft.id, id) : attached;
    file.url = url;
    Long size = pointer.number("size_bytes");
    file.size = size == null ? file.size : size;
    file.metadata = file.metadata == null ? pointer.metadata() : file.metadata;
    return file;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.own;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.store.MessageLink;
import dev.alcove.sample.transfer.draft.DraftLink;
import dev.alcove.sample.transfer.draft.ImportFormat;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.json.Json;
import dev.alcove.sample.transfer.json.TreeReader;
import dev.alcove.sample.transfer.report.StoreTable;
import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.SourceHead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Exporter} writes. */
public final class OwnFormat implements ImportFormat {
  private static final int LINKS_AT_ONCE = 1000;

  /** Of a session that breaks off, its lists are kept with the rows that are whole. */
  private static final int KEEP_DEPTH = 1;

  @Override
  public String name() {
    return "Alcove chat";
  }

  @Override
  public boolean recognises(SourceHead head) {
    return head.json().hasField("format") && head.json().hasField("session_groups");
  }

  @Override
  public void read(ImportInput input, SessionSink sink) throws IOException {
    try (JsonParser parser = Json.FACTORY.createParser(input.content())) {
      TreeReader reader = new TreeReader(parser);
      new Reading(reader, sink).all();
      IOException failure = reader.failure();
      if (failure != null) {
        throw failure;
      }
    }
  }

  private static final class Reading {
    private final TreeReader reader;
    private final SessionSink sink;
    private final OwnRows rows = new OwnRows();
    private final List<MessageLink> links = new ArrayList<>();
    private final List<DraftLink> parents = new ArrayList<>();

    Reading(TreeReader reader, SessionSink sink) {
      this.reader = reader;
      this.sink = sink;
    }

    void all() {
      reader.next();
      while (reader.next() == JsonToken.FIELD_NAME) {
        String part = reader.fieldName();
        if (reader.next() == JsonToken.START_ARRAY && OwnFields.PARTS.contains(part)) {
          part(part);
        } else {
          header(part, reader.value(-1));
        }
      }
      flush();
    }

    private void header(String name, @Nullable JsonNode value) {
      if (name.equals("version") && value != null && value.asInt() > OwnFields.VERSION) {
        sink.note(
            null, null, "It is of version " + value + ", which is newer than this program knows.");
      }
    }

    private void part(String part) {
      for (JsonToken item = reader.next();
          item != null && item != JsonToken.END_ARRAY;
          item = reader.next()) {
        JsonNode row = reader.value(part.equals("sessions") ? KEEP_DEPTH : -1);
        if (row != null) {
          row(part, row);
        }
      }
      flush();
    }

    private void row(String part, JsonNode row) {
      try {
        switch (part) {
          case "projects" -> sink.project(rows.project(row));
          case "session_groups" -> sink.group(rows.group(row));
          case "plugins" -> sink.plugin(rows.plugin(row));
          case "sessions" -> sink.session(rows.session(row, sink));
          case "files" -> sink.file(rows.file(row));
          case "links" -> links.add(rows.link(row));
          default -> {
            MessageLink parent = rows.link(row);
            parents.add(new DraftLink(parent.messageId(), parent.answersId()));
          }
        }
      } catch (UnreadableRowException e) {
        sink.refuse(tableOf(part), null, e.row(), e.reason());
      }
      if (links.size() + parents.size() >= LINKS_AT_ONCE) {
        flush();
      }
    }

    private void flush() {
      if (!parents.isEmpty()) {
        sink.parents(List.copyOf(parents));
        parents.clear();
      }
      if (!links.isEmpty()) {
        sink.links(List.copyOf(links));
        links.clear();
      }
    }

    private static StoreTable tableOf(String part) {
      return switch (part) {
        case "projects" -> StoreTable.PROJECTS;
        case "session_groups" -> StoreTable.SESSION_GROUPS;
        case "plugins" -> StoreTable.PLUGINS;
        case "sessions" -> StoreTable.SESSIONS;
        case "files" -> StoreTable.FILES;
        case "links" -> StoreTable.MESSAGE_LINKS;
        default -> StoreTable.MESSAGES;
      };
    }
  }
}

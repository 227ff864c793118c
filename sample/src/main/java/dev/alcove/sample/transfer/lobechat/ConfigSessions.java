// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.lobechat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.json.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts each session together from its rows, migrates it, and hands it on. */
final class ConfigSessions {
  /** Messages outside of any session: the file has no row for this one. */
  private static final String INBOX = "inbox";

  private final SessionSpool spool;
  private final ConfigFile file;
  private final SessionSink sink;

  ConfigSessions(SessionSpool spool, ConfigFile file, SessionSink sink) {
    this.spool = spool;
    this.file = file;
    this.sink = sink;
  }

  void handOn() throws IOException {
    Integer claimed = file.version();
    if (claimed != null && (claimed < 1 || claimed > ConfigMigration.NEWEST)) {
      sink.note(
          null,
          null,
          "Its version "
              + claimed
              + " is not known; it is read as its content looks, at most as version "
              + ConfigMigration.NEWEST
              + ".");
    } else if (claimed == null && !spool.sessions().isEmpty()) {
      sink.note(null, null, "It names no version; it is read as its content looks.");
    }
    for (String session : spool.sessions()) {
      sink.session(session(session, claimed));
    }
  }

  private DraftSession session(String id, @Nullable Integer claimed) throws IOException {
    ObjectNode state = Json.MAPPER.createObjectNode();
    sessions(state, id);
    state.putArray("topics").addAll(spool.list(id, "topics"));
    state.putArray("messages").addAll(spool.list(id, "messages"));
    int found = ConfigMigration.versionOf(state);
    int from = claimed == null || claimed < 1 ? found : Math.min(claimed, found);
    if (claimed != null && from < claimed && claimed <= ConfigMigration.NEWEST) {
      sink.note(
          id,
          null,
          "The file says version "
              + claimed
              + ", but this is of version "
              + from
              + " or older; migrated from there.");
    }
    ConfigMigration.migrate(state, from, ConfigMigration.NEWEST);
    return new ConfigSession(id, file, sink).read(state);
  }

  private void sessions(ObjectNode state, String id) throws IOException {
    List<JsonNode> rows = spool.list(id, "sessions");
    if (file.mapOfSessions()) {
      ObjectNode map = state.putObject("sessions");
      rows.forEach(row -> map.set(id, row));
      return;
    }
    ArrayNode list = state.putArray("sessions").addAll(rows);
    if (rows.isEmpty()) {
      list.addObject().put("id", id);
      if (!id.equals(INBOX)) {
        sink.note(id, null, "The file has rows of this session, but not the session; it is made.");
      }
    } else if (rows.size() > 1) {
      sink.note(id, null, "The session stands in the file more than once; the first is taken.");
    }
  }
}

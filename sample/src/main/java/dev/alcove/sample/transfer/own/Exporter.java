// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.own;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.MessageLink;
import dev.alcove.sample.store.Plugin;
import dev.alcove.sample.store.Project;
import dev.alcove.sample.store.Session;
import dev.alcove.sample.store.SessionGroup;
import dev.alcove.sample.store.StoredFile;
import dev.alcove.sample.store.Topic;
import dev.alcove.sample.transfer.json.Json;
import dev.alcove.sample.transfer.report.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes everything in a store as JSON that {@link OwnFormat} reads back to an equal store. It
 * writes as it reads, all of it one state of the database. For one thread at a time.
 */
public final class Exporter {
  private static final int PAGE = 1000;

  private final ChatDatabase database;

  /** Exports a database, which stays the caller's. */
  public Exporter(ChatDatabase database) {
    this.database = database;
  }

  /**
   * Writes the store.
   *
   * @param out where to; it is not closed
   * @param progress counts messages
   */
  public void export(OutputStream out, Progress progress) throws IOException {
    progress.total(database.library().counts().messages());
    try (JsonGenerator json = Json.FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      database.<Boolean, IOException>inSnapshot(() -> write(json, progress));
    }
  }

  private boolean write(JsonGenerator json, Progress progress) throws IOException {
    RowWriter rows = new RowWriter(json);
    json.writeStartObject();
    json.writeStringField("format", OwnFields.FORMAT);
    json.writeNumberField("version", OwnFields.VERSION);
    library(json, rows);
    List<MessageLink> parents = database.messages().parentsElsewhere();
    Set<String> adopted = new HashSet<>();
    parents.forEach(parent -> adopted.add(parent.messageId()));
    List<Session> sessions = database.sessions().all();
    json.writeArrayFieldStart("sessions");
    for (Session session : sessions) {
      progress.source(session.title());
      session(session, json, rows);
      messages(session, adopted, json, rows, progress);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("parents");
    for (MessageLink parent : parents) {
      rows.link(parent);
    }
    json.writeEndArray();
    links(sessions, json, rows);
    files(json, rows);
    json.writeEndObject();
    return true;
  }

  private void library(JsonGenerator json, RowWriter rows) throws IOException {
    json.writeArrayFieldStart("projects");
    for (Project project : database.library().projects()) {
      rows.project(project);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("session_groups");
    for (SessionGroup group : database.library().groups()) {
      rows.group(group);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("plugins");
    for (Plugin plugin : database.library().plugins()) {
      rows.plugin(plugin);
    }
    json.writeEndArray();
  }

  private void session(Session session, JsonGenerator json, RowWriter rows) throws IOException {
    rows.startSession(session);
    json.writeArrayFieldStart("tags");
    for (String tag : database.sessions().tags(session.id())) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("topics");
    for (Topic topic : database.topics().ofSession(session.id())) {
      rows.topic(topic);
    }
    json.writeEndArray();
  }

  private void messages(
      Session session, Set<String> adopted, JsonGenerator json, RowWriter rows, Progress progress)
      throws IOException {
    json.writeArrayFieldStart("messages");
    PageRequest next = PageRequest.first(PAGE);
    boolean hasNext = true;
    while (hasNext) {
      Page<Message> page = database.messages().history(session.id(), next);
      for (Message message : page) {
        rows.message(message, adopted.contains(message.id()));
      }
      progress.advance(page.items().size());
      next = page.next();
      hasNext = page.hasNext();
    }
    json.writeEndArray();
  }

  /** After all messages, for both ends of a link may be in different sessions. */
  private void links(List<Session> sessions, JsonGenerator json, RowWriter rows)
      throws IOException {
    json.writeArrayFieldStart("links");
    for (Session session : sessions) {
      for (MessageLink link : database.messages().linksOfSession(session.id())) {
        rows.link(link);
      }
    }
    json.writeEndArray();
  }

  /** One file at a time, for each may be large. */
  private void files(JsonGenerator json, RowWriter rows) throws IOException {
    json.writeArrayFieldStart("files");
    for (String id : database.library().fileIds()) {
      StoredFile file = database.library().file(id);
      if (file != null) {
        rows.file(file);
      }
    }
    json.writeEndArray();
  }
}

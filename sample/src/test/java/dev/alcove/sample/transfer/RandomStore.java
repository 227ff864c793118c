// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.MessageLink;
import dev.alcove.sample.store.Plugin;
import dev.alcove.sample.store.PluginCall;
import dev.alcove.sample.store.PluginManifest;
import dev.alcove.sample.store.Project;
import dev.alcove.sample.store.Role;
import dev.alcove.sample.store.Session;
import dev.alcove.sample.store.SessionGroup;
import dev.alcove.sample.store.SessionStatus;
import dev.alcove.sample.store.SessionTag;
import dev.alcove.sample.store.StoredFile;
import dev.alcove.sample.store.TokenUsage;
import dev.alcove.sample.store.Topic;
import dev.alcove.sample.store.Translation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fills a database with rows that have everything a row can have, or lack it. */
final class RandomStore {
  private static final String[] TEXTS = {
    "",
    " ",
    "plain",
    "你好，世界",
    "line\nline\r\n\ttab",
    "quote \" and \\",
    "👋🏽",
    "null",
    "\u0001 odd"
  };

  private final Random random;
  private final ChatDatabase database;
  private final List<Message> messages = new ArrayList<>();

  RandomStore(ChatDatabase database, long seed) {
    this.database = database;
    this.random = new Random(seed);
  }

  void fill() {
    database.inTransaction(
        () -> {
          library();
          for (int i = 0; i < 5; i++) {
            session("s" + i);
          }
          database.messages().insertAll(messages);
          links();
          files();
        });
  }

  private void library() {
    for (int i = 0; i < 3; i++) {
      database
          .library()
          .insertProjects(List.of(new Project("p" + i, text() + i, textOrNull(), time(), time())));
      database
          .library()
          .insertGroups(
              List.of(
                  new SessionGroup(
                      "g" + i, text(), i == 0 ? null : i, textOrNull(), time(), time())));
      database
          .library()
          .insertPlugins(
              List.of(
                  new Plugin(
                      "pl" + i,
                      "plugin",
                      i == 0 ? null : new PluginManifest("t" + i, textOrNull(), textOrNull(), null),
                      textOrNull(),
                      textOrNull(),
                      time(),
                      time())));
    }
  }

  private void session(String id) {
    int count = random.nextInt(40);
    database
        .sessions()
        .insertAll(
            List.of(
                new Session(
                    id,
                    "title " + text(),
                    textOrNull(),
                    "agent",
                    oneOf(SessionStatus.values()),
                    random.nextBoolean(),
                    random.nextBoolean() ? "g1" : null,
                    random.nextBoolean() ? "p2" : null,
                    textOrNull(),
                    textOrNull(),
                    0,
                    time(),
                    textOrNull(),
                    time(),
                    time())));
    database.sessions().insertTags(List.of(new SessionTag(id, "tag"), new SessionTag(id, "标签")));
    database
        .topics()
        .insertAll(
            List.of(
                new Topic(
                    id + "-t", id, text(), random.nextBoolean(), textOrNull(), time(), time())));
    for (int i = 0; i < count; i++) {
      messages.add(message(id, id + "-m" + i));
    }
  }

  private Message message(String session, String id) {
    return new Message(
        0,
        id,
        session,
        random.nextBoolean() ? session + "-t" : null,
        messages.isEmpty() || random.nextBoolean() ? null : anyMessage().id(),
        random.nextBoolean() ? "quoted" : null,
        oneOf(Role.values()),
        textOrNull(),
        textOrNull(),
        random.nextInt(5),
        random.nextBoolean(),
        textOrNull(),
        random.nextBoolean() ? new PluginCall("pl1", textOrNull(), textOrNull(), null) : null,
        random.nextBoolean() ? new Translation(null, "zh-CN", text()) : null,
        textOrNull(),
        textOrNull(),
        textOrNull(),
        random.nextBoolean() ? new TokenUsage(1L, null, (long) random.nextInt()) : null,
        textOrNull(),
        time(),
        time());
  }

  private void links() {
    List<MessageLink> links = new ArrayList<>();
    for (Message message : messages) {
      Message other = anyMessage();
      if (!other.id().equals(message.id())) {
        links.add(new MessageLink(message.id(), other.id()));
      }
    }
    database.messages().insertLinks(links);
  }

  private void files() {
    for (int i = 0; i < 4; i++) {
      byte[] data = new byte[random.nextInt(2000)];
      random.nextBytes(data);
      boolean local = random.nextBoolean();
      database
          .library()
          .insertFiles(
              List.of(
                  new StoredFile(
                      "f" + i,
                      text(),
                      textOrNull(),
                      data.length,
                      local ? "local" : "url",
                      local ? data : null,
                      local ? null : "https://example.org/" + i,
                      messages.isEmpty() || i == 0 ? null : anyMessage().id(),
                      textOrNull(),
                      time(),
                      time())));
    }
  }

  private Message anyMessage() {
    return messages.get(random.nextInt(messages.size()));
  }

  private String text() {
    return oneOf(TEXTS);
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private String textOrNull() {
    return random.nextInt(3) == 0 ? null : text();
  }

  private Instant time() {
    return Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt(1000));
  }
}

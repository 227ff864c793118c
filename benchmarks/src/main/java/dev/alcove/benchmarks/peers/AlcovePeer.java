// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.Alcove;
import dev.alcove.FullTextQuery;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.benchmarks.chat.ChatDao;
import dev.alcove.benchmarks.chat.ChatDatabase;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.driver.jdbc.JdbcDriver;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Alcove, with its default settings. */
final class AlcovePeer implements Peer {
  private static final int SIZE = 50;

  private final ChatDatabase database;
  private final ChatDao chat;

  /** What asks for the page after a message; a user would have it of the page before. */
  private final Map<String, PageRequest> next = new HashMap<>();

  AlcovePeer(Path file) {
    database = Alcove.open(ChatDatabase.class, JdbcDriver.file(file));
    chat = database.chat();
  }

  @Override
  public List<?> all() {
    return chat.all();
  }

  @Override
  public List<?> history(String sessionId) {
    return chat.history(sessionId);
  }

  @Override
  public Object byId(String id) {
    return Objects.requireNonNull(chat.byId(id));
  }

  @Override
  public List<?> page(@Nullable Message after) {
    return chat.page(after == null ? PageRequest.first(SIZE) : request(after.id())).items();
  }

  private PageRequest request(String after) {
    PageRequest known = next.get(after);
    if (known != null) {
      return known;
    }
    Page<Message> page = chat.page(PageRequest.first(SIZE));
    while (!page.items().get(page.items().size() - 1).id().equals(after)) {
      page = chat.page(page.next());
    }
    next.put(after, page.next());
    return page.next();
  }

  @Override
  public List<?> sessions() {
    return chat.sessions();
  }

  @Override
  public List<?> since(String from, int most) {
    return chat.since(from, most);
  }

  @Override
  public List<?> byIds(List<String> ids) {
    return chat.byIds(ids);
  }

  @Override
  public List<?> search(String word) {
    return chat.search(FullTextQuery.words(word));
  }

  @Override
  @SuppressWarnings("unchecked") // own() gives messages.
  public void insertAll(List<?> own) {
    chat.insert((List<Message>) own);
  }

  @Override
  public void insert(Object own) {
    chat.insert((Message) own);
  }

  @Override
  public void upsert(Object own) {
    chat.upsert((Message) own);
  }

  @Override
  public int rewrite(String id, String content, String tokenUsage) {
    return chat.rewrite(id, content, tokenUsage);
  }

  @Override
  public void close() {
    database.close();
  }
}

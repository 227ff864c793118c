// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts messages into an order in which none comes before the one that it answers. */
final class ParentsFirst {

  private final Map<String, Message> byId = new HashMap<>();

  private ParentsFirst(List<Message> messages) {
    messages.forEach(message -> byId.put(message.id(), message));
  }

  /**
   * The messages in their order, but each parent before its children. Parents that are not among
   * them do not matter, and of messages that answer each other in a circle one begins.
   */
  static List<Message> of(List<Message> messages) {
    ParentsFirst page = new ParentsFirst(messages);
    Set<Message> placed = new LinkedHashSet<>();
    for (Message message : messages) {
      placed.addAll(page.ancestry(message, placed));
    }
    return List.copyOf(placed);
  }

  /** What must be placed for a message, the most distant ancestor first. */
  private Deque<Message> ancestry(Message message, Set<Message> placed) {
    Deque<Message> line = new ArrayDeque<>();
    Set<String> met = new LinkedHashSet<>();
    Message next = message;
    while (next != null && !placed.contains(next) && met.add(next.id())) {
      line.addFirst(next);
      String parent = next.parentId();
      next = parent == null ? null : byId.get(parent);
    }
    return line;
  }
}

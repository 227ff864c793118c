// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.chatgpt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.report.StoreTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a conversation that hold messages, parents before their children. Nodes without a
 * message only hold the tree together; the children of such a node move up to its parent. A parent
 * that a node names wins over lists of children, which may be incomplete.
 */
final class NodeTree {
  private final JsonNode mapping;
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> withMessage = new LinkedHashSet<>();

  NodeTree(JsonNode mapping, String conversation, SessionSink sink) {
    this.mapping = mapping;
    for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
      JsonNode node = entry.getValue();
      JsonNode message = node.path("message");
      if (message.isObject()) {
        withMessage.add(entry.getKey());
      } else if (!node.isObject() || !(message.isNull() || message.isMissingNode())) {
        sink.refuse(
            StoreTable.MESSAGES, conversation, entry.getKey(), "It is no node with a message.");
      }
    }
    readParents();
  }

  /** The nearest node above that holds a message or is not there; null for none. */
  @Nullable String parentOf(String node) {
    Set<String> seen = new HashSet<>();
    String parent = parents.get(node);
    while (parent != null
        && mapping.has(parent)
        && !withMessage.contains(parent)
        && seen.add(parent)) {
      parent = parents.get(parent);
    }
    return parent != null && seen.contains(parent) ? null : parent;
  }

  /** The nodes that hold messages, parents first; those in circles come last, as in the file. */
  List<String> inOrder() {
    Map<String, List<String>> children = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (String node : withMessage) {
      String parent = parentOf(node);
      if (parent == null || !withMessage.contains(parent)) {
        open.addLast(node);
      } else {
        children.computeIfAbsent(parent, key -> new ArrayList<>()).add(node);
      }
    }
    Set<String> order = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      String node = open.removeFirst();
      order.add(node);
      List<String> below = children.getOrDefault(node, List.of());
      for (int i = below.size() - 1; i >= 0; i--) {
        open.addFirst(below.get(i));
      }
    }
    order.addAll(withMessage);
    return List.copyOf(order);
  }

  private void readParents() {
    for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
      for (JsonNode child : entry.getValue().path("children")) {
        parents.putIfAbsent(child.asText(), entry.getKey());
      }
    }
    for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
      JsonNode parent = entry.getValue().path("parent");
      if (parent.isTextual()) {
        parents.put(entry.getKey(), parent.asText());
      }
    }
  }
}

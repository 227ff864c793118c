// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import dev.alcove.sample.transfer.draft.DraftMessage;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Takes parents away that cannot be: such that are not there, a message that answers itself, and
 * one edge of every circle. The message itself is always kept.
 */
final class ParentRepair {
  private final Map<String, DraftMessage> fresh;
  private final Set<String> known;
  private final Tally tally;

  /**
   * Repairs new messages.
   *
   * @param fresh the new messages by id; their parents are changed
   * @param known the ids of all messages that are there or will be
   */
  ParentRepair(Map<String, DraftMessage> fresh, Set<String> known, Tally tally) {
    this.fresh = fresh;
    this.known = known;
    this.tally = tally;
  }

  void run() {
    fresh.values().forEach(this::dropImpossible);
    Set<String> sound = new HashSet<>();
    for (String id : fresh.keySet()) {
      breakCircle(id, sound);
    }
  }

  private void dropImpossible(DraftMessage message) {
    String parent = message.parentId;
    if (parent == null) {
      return;
    }
    if (parent.equals(message.id)) {
      message.parentId = null;
      tally.note(message.id, "It answers itself; stored without parent.");
    } else if (!known.contains(parent)) {
      message.parentId = null;
      tally.note(message.id, "Its parent \"" + parent + "\" is not there; stored without parent.");
    }
  }

  /**
   * Walks up from a message. Messages come in the order of the file, so where a circle is found,
   * the walk began at the first message that leads into it; the one on the circle that comes first
   * on the way loses its parent.
   */
  private void breakCircle(String start, Set<String> sound) {
    Set<String> way = new LinkedHashSet<>();
    String id = start;
    DraftMessage message = fresh.get(id);
    while (message != null && !sound.contains(id) && way.add(id)) {
      id = message.parentId == null ? "" : message.parentId;
      message = message.parentId == null ? null : fresh.get(id);
    }
    if (message != null && !sound.contains(id)) {
      tally.note(
          id,
          "It answers \""
              + message.parentId
              + "\", which by way of others answers it; stored without parent.");
      message.parentId = null;
    }
    sound.addAll(way);
  }
}

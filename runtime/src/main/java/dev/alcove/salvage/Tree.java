// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The pages of one table, as far as they can be reached from its first. */
final class Tree {
  private final Pages pages;
  private final BitSet taken;
  private final boolean hasKeys;

  /** Pages with rows, all of which is as it must be. */
  final List<Integer> sound = new ArrayList<>();

  /** Pages with rows, and with damage. */
  final List<Integer> doubtful = new ArrayList<>();

  /** Pages that cannot be read, with all that hangs on them. */
  int lost;

  /**
   * Makes a tree without pages.
   *
   * @param taken the pages that belong to something already; those of this tree are added
   * @param hasKeys whether the table has no row ids
   */
  Tree(Pages pages, BitSet taken, boolean hasKeys) {
    this.pages = pages;
    this.taken = taken;
    this.hasKeys = hasKeys;
  }

  /** The pages with rows, the sound ones first. */
  List<List<Integer>> all() {
    return Arrays.asList(sound, doubtful);
  }

  /** Adds a page and what hangs on it. */
  void add(int number) {
    if (!pages.has(number) || taken.get(number)) {
      lost++;
      return;
    }
    taken.set(number);
    Node node = Node.read(pages, number);
    boolean own = hasKeys ? node.isKeys() : node.isTable();
    if (own && (hasKeys || !node.isInner())) {
      (node.isSound ? sound : doubtful).add(number);
    }
    // What a damaged page points at may be anything.
    if (own && node.isSound) {
      for (int child : node.children) {
        add(child);
      }
    } else if (!own || node.isInner()) {
      lost++;
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a b-tree, taken apart with distrust (<a
 * href="https://www.sqlite.org/fileformat2.html#b_tree_pages">B-tree Pages</a>).
 */
final class Node {
  private static final int KEY_INNER = 2;
  private static final int TABLE_INNER = 5;
  private static final int KEY_LEAF = 10;
  private static final int TABLE_LEAF = 13;
  private static final int FILE_HEADER = 100;
  private static final int LONGEST_NUMBER = 9;

  private final Pages pages;
  private final ByteBuffer bytes;
  private final int kind;

  /** Where the places of the cells are. */
  private final int cells;

  private final int count;
  private int at;

  final List<Row> rows = new ArrayList<>();
  final List<Integer> children = new ArrayList<>();

  /** Whether everything on the page is as it must be. */
  boolean isSound = true;

  private Node(Pages pages, int number, ByteBuffer bytes) {
    this.pages = pages;
    this.bytes = bytes;
    int header = number == 1 ? FILE_HEADER : 0;
    kind = bytes.get(header);
    count = bytes.getShort(header + 3) & 0xffff;
    cells = header + (isInner() ? 12 : 8);
  }

  static Node read(Pages pages, int number) {
    Node node = new Node(pages, number, pages.page(number));
    if (node.isTable() || node.isKeys()) {
      node.readCells();
      if (node.isInner()) {
        node.addChild(node.bytes.getInt(node.cells - 4));
      }
    } else {
      node.isSound = false;
    }
    return node;
  }

  /** A page of a table with row ids. */
  boolean isTable() {
    return kind == TABLE_LEAF || kind == TABLE_INNER;
  }

  /** A page of an index, or of a table without row ids. */
  boolean isKeys() {
    return kind == KEY_LEAF || kind == KEY_INNER;
  }

  boolean isInner() {
    return kind == KEY_INNER || kind == TABLE_INNER;
  }

  /** How many rows cannot be read, as far as the page tells. */
  int unread() {
    boolean sensible = isTable() || isKeys();
    return sensible && cells + 2 * count <= pages.usable ? count - rows.size() : 1;
  }

  private void readCells() {
    int content = cells + 2 * count;
    if (content > pages.usable) {
      isSound = false;
      return;
    }
    BitSet taken = new BitSet();
    long last = Long.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      int start = bytes.getShort(cells + 2 * i) & 0xffff;
      at = start;
      long id = 0;
      boolean sound = start >= content && start < pages.usable - 3;
      if (sound) {
        try {
          id = readCell();
        } catch (IndexOutOfBoundsException e) {
          sound = false;
        }
      }
      sound &= at <= pages.usable && (isKeys() || i == 0 || id > last);
      sound = sound && taken.get(start, at).isEmpty();
      isSound &= sound;
      if (sound) {
        taken.set(start, at);
      }
      last = id;
    }
  }

  private long readCell() {
    if (isInner()) {
      addChild(bytes.getInt(at));
      at += 4;
    }
    if (kind == TABLE_INNER) {
      return number();
    }
    long length = number();
    long id = isKeys() ? 0 : number();
    byte[] payload = payload(length);
    @Nullable Object[] values = payload == null ? null : Values.read(payload, pages.encoding);
    if (values == null) {
      isSound = false;
    } else {
      rows.add(new Row(id, values));
    }
    return id;
  }

  private void addChild(int number) {
    children.add(number);
    isSound &= pages.has(number);
  }

  private long number() {
    long number = 0;
    for (int i = 1; i < LONGEST_NUMBER; i++) {
      byte part = bytes.get(at++);
      number = number << 7 | (part & 0x7f);
      if (part >= 0) {
        return number;
      }
    }
    return number << 8 | (bytes.get(at++) & 0xff);
  }

  /** Null if a part of it is missing. */
  private byte @Nullable [] payload(long length) {
    if (length < 0 || length > (long) pages.count * pages.size) {
      throw new IndexOutOfBoundsException();
    }
    int all = (int) Math.min(length, Integer.MAX_VALUE - 8);
    int most = isKeys() ? (pages.usable - 12) * 64 / 255 - 23 : pages.usable - 35;
    int least = (pages.usable - 12) * 32 / 255 - 23;
    int part = least + (all - least) % (pages.usable - 4);
    int here = all <= most ? all : part <= most ? part : least;
    if (at + here > pages.usable) {
      throw new IndexOutOfBoundsException();
    }
    int next = 0;
    int start = at;
    at += here;
    if (here < all) {
      next = bytes.getInt(at);
      at += 4;
      if (!isChain(next, all - here)) {
        return null;
      }
    }
    byte[] payload = new byte[all];
    copy(bytes, start, payload, 0, here);
    for (int done = here; done < all; done += pages.usable - 4) {
      ByteBuffer page = pages.page(next);
      next = page.getInt(0);
      copy(page, 4, payload, done, Math.min(all - done, pages.usable - 4));
    }
    return payload;
  }

  /** Whether there are as many pages behind this one as the length asks for, and no more. */
  private boolean isChain(int first, int length) {
    int next = first;
    for (int left = length; left > 0; left -= pages.usable - 4) {
      if (!pages.has(next)) {
        return false;
      }
      next = pages.page(next).getInt(0);
    }
    return next == 0;
  }

  private static void copy(ByteBuffer from, int at, byte[] to, int start, int length) {
    ByteBuffer source = from.duplicate();
    // As a Buffer: from Java 9 on a ByteBuffer has a method of its own for this.
    ((Buffer) source).position(at);
    source.get(to, start, length);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a statement would like an index on one of its sources to have. All entries are SQL, as they
 * would stand in an index.
 */
final class Wishes {

  /**
   * A term of an order.
   *
   * @param entry what is sorted by
   * @param descending whether the greatest comes first
   */
  record Sorted(String entry, boolean descending) {

    /** The entry of an index in this order. */
    String text() {
      return descending ? entry + " DESC" : entry;
    }
  }

  private final Set<String> equal = new LinkedHashSet<>();
  private final Set<String> listed = new LinkedHashSet<>();
  private final Set<String> ranges = new LinkedHashSet<>();
  private final Set<String> constants = new LinkedHashSet<>();
  private final Set<String> constantEntries = new LinkedHashSet<>();
  private final Set<String> ones = new LinkedHashSet<>();
  private final List<List<Sorted>> orders = new ArrayList<>();
  private final List<List<String>> alternatives = new ArrayList<>();
  private final Set<String> read = new LinkedHashSet<>();

  /** What is compared with one value. */
  Set<String> equal() {
    return equal;
  }

  /** What is looked for in a list. */
  Set<String> listed() {
    return listed;
  }

  /** What lies between bounds. */
  Set<String> ranges() {
    return ranges;
  }

  /** Conditions without variables, which an index may be limited to. */
  Set<String> constants() {
    return constants;
  }

  /** What such conditions compare with one value: an index that is limited need not have it. */
  Set<String> constantEntries() {
    return constantEntries;
  }

  /** Those of them that are compared with 1, which may be a mark that few rows carry. */
  Set<String> ones() {
    return ones;
  }

  /** Orders that rows are wanted in. */
  List<List<Sorted>> orders() {
    return orders;
  }

  /** What each side of an OR looks for: an index on each is needed. */
  List<List<String>> alternatives() {
    return alternatives;
  }

  /** The columns that are read at all; empty where that is all of them. */
  Set<String> read() {
    return read;
  }

  /** How many things can be looked up at once. */
  int mostSought() {
    return equal.size() + listed.size() + Math.min(1, ranges.size());
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;

/** Reads the common table expressions that WITH defines. */
final class CteScanner {

  private final TokenRow row;

  CteScanner(TokenRow row) {
    this.row = row;
  }

  /** All definitions, at any depth. */
  List<NamePlace> scan() {
    List<NamePlace> ctes = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, "WITH")) {
        readList(i, ctes);
      }
    }
    return ctes;
  }

  /**
   * The index of the verb of the statement that begins at {@code start}: behind its WITH, if it has
   * one.
   */
  int mainVerb(int start) {
    return row.is(start, "WITH") ? readList(start, new ArrayList<>()) : start;
  }

  /** Whether definitions follow this WITH, which is a name elsewhere. */
  boolean definesAfter(int with) {
    return readList(with, new ArrayList<>()) > with + 1;
  }

  /** Reads one list of definitions and returns the index after it. */
  private int readList(int with, List<NamePlace> ctes) {
    int i = with + 1;
    boolean recursive = row.is(i, "RECURSIVE") && row.isName(i + 1);
    i = recursive ? i + 1 : i;
    while (row.isName(i)) {
      int body = body(i);
      if (body < 0) {
        return i;
      }
      ctes.add(new NamePlace(row.name(i), row.get(i).span()));
      i = row.after(body);
      if (!row.is(i, ",")) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** The opening parenthesis of the query of the definition that begins at {@code name}, or -1. */
  private int body(int name) {
    int i = row.is(name + 1, "(") ? row.after(name + 1) : name + 1;
    if (!row.is(i, "AS")) {
      return -1;
    }
    i++;
    i = row.is(i, "NOT") ? i + 1 : i;
    i = row.is(i, "MATERIALIZED") ? i + 1 : i;
    return row.is(i, "(") ? i : -1;
  }
}

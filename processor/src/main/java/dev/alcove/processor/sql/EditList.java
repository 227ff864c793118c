// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Changes to a text, none of which overlaps another. */
final class EditList {

  private final String sql;
  private final TreeMap<Integer, Edit> byStart = new TreeMap<>();

  EditList(String sql, List<Edit> edits) {
    this.sql = sql;
    edits.stream().sorted(Comparator.comparingInt(edit -> edit.span().start())).forEach(this::add);
  }

  /** True if no change touches this stretch. */
  boolean keeps(Span span) {
    var before = byStart.lowerEntry(span.end());
    return before == null || before.getValue().span().end() <= span.start();
  }

  void add(Edit edit) {
    if (edit.span().end() > sql.length() || !keeps(edit.span())) {
      throw new IllegalArgumentException("cannot replace " + edit.span() + " of: " + sql);
    }
    byStart.put(edit.span().start(), edit);
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int position = 0;
    for (Edit edit : byStart.values()) {
      addVerbatim(pieces, position, edit.span().start());
      pieces.add(new Piece(edit.text(), edit.span(), false, edit.list()));
      position = edit.span().end();
    }
    addVerbatim(pieces, position, sql.length());
    return pieces;
  }

  private void addVerbatim(List<Piece> pieces, int start, int end) {
    if (start < end) {
      pieces.add(new Piece(sql.substring(start, end), new Span(start, end), true, null));
    }
  }
}

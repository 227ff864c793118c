// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import dev.alcove.sample.transfer.report.ImportReport;
import dev.alcove.sample.transfer.report.StoreTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one transaction did: reported when it is committed, forgotten when it is rolled back. */
final class Tally {
  private final @Nullable String conversation;
  private final Map<StoreTable, long[]> counts = new EnumMap<>(StoreTable.class);
  private final List<Note> notes = new ArrayList<>();

  Tally(@Nullable String conversation) {
    this.conversation = conversation;
  }

  void added(StoreTable table, long rows) {
    countsOf(table)[0] += rows;
  }

  void skipped(StoreTable table, long rows) {
    countsOf(table)[1] += rows;
  }

  void refused(StoreTable table, @Nullable String row, String reason) {
    countsOf(table)[2]++;
    notes.add(new Note(row, reason));
  }

  void note(@Nullable String row, String reason) {
    notes.add(new Note(row, reason));
  }

  void reportTo(ImportReport report, String file) {
    counts.forEach((table, count) -> report.count(table, count[0], count[1], count[2]));
    notes.forEach(note -> report.problem(file, conversation, note.row(), note.reason()));
  }

  private long[] countsOf(StoreTable table) {
    return counts.computeIfAbsent(table, key -> new long[3]);
  }

  private record Note(@Nullable String row, String reason) {}
}

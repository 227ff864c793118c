// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Index;
import dev.alcove.processor.read.TableDraft.PlacedProperty;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;

/** Reads a table's indexes, those on fields first. */
final class IndexReader {

  private final ReadContext context;
  private final IndexNames names;

  IndexReader(ReadContext context, IndexNames names) {
    this.context = context;
    this.names = names;
  }

  List<Index> read(TableDraft draft) {
    List<Index> indexes = new ArrayList<>();
    for (PlacedProperty entry : draft.placed()) {
      List<String> own = entry.columnNames().stream().map(SqlName::quoteIfNeeded).toList();
      for (Mark mark : entry.property().marks(context.marks(), "Index")) {
        int since = entry.columns().isEmpty() ? draft.since() : entry.columns().get(0).since();
        indexes.add(index(draft, mark, own, since));
      }
    }
    for (Mark mark : marksOnType(draft)) {
      indexes.add(index(draft, mark, List.of(), draft.since()));
    }
    return indexes;
  }

  /** Tells the register of names which names the user wrote, so that no derived name takes one. */
  void takeWrittenNames(TableDraft draft) {
    List<Mark> marks = new ArrayList<>(marksOnType(draft));
    for (PlacedProperty entry : draft.placed()) {
      marks.addAll(entry.property().marks(context.marks(), "Index"));
    }
    marks.forEach(mark -> names.take(mark.text("name")));
  }

  private List<Mark> marksOnType(TableDraft draft) {
    return new TypeMarks(context.marks()).all(draft.element(), "Index");
  }

  private Index index(TableDraft draft, Mark mark, List<String> ownColumns, int since) {
    List<String> written = mark.texts("value");
    List<String> entries = written.isEmpty() ? ownColumns : written;
    String name = mark.text("name");
    return new Index(
        name.isEmpty() ? names.next(draft.name(), entries) : name,
        entries,
        mark.flag("unique"),
        mark.text("where"),
        ColumnReader.sinceOf(mark, since),
        context.origins().at(mark, "value"));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table's full-text index; that of the class itself hides one of a superclass. */
final class FullTextReader {

  private final ReadContext context;

  FullTextReader(ReadContext context) {
    this.context = context;
  }

  @Nullable FullText read(TableDraft draft) {
    List<Mark> marks = new TypeMarks(context.marks()).all(draft.element(), "FullText");
    return marks.isEmpty() ? null : read(draft, marks.get(marks.size() - 1));
  }

  private FullText read(TableDraft draft, Mark mark) {
    List<String> columns = mark.texts("columns");
    List<Origin> columnOrigins = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      columnOrigins.add(context.origins().at(mark, "columns", i));
    }
    List<Integer> prefixes = new ArrayList<>();
    mark.items("prefix").forEach(item -> prefixes.add((Integer) item.getValue()));
    return new FullText(
        columns,
        mark.text("tokenizer"),
        prefixes,
        ColumnReader.sinceOf(mark, draft.since()),
        columns.isEmpty() ? context.origins().at(mark, "columns") : context.origins().at(mark),
        columnOrigins,
        context.origins().at(mark, "tokenizer"),
        context.origins().at(mark, "prefix"));
  }
}

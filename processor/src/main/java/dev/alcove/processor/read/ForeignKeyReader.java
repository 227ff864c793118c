// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.ForeignKey.Action;
import dev.alcove.processor.read.TableDraft.PlacedProperty;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a table's foreign keys, those on fields first. */
final class ForeignKeyReader {

  private final ReadContext context;
  private final TableReader tables;

  ForeignKeyReader(ReadContext context, TableReader tables) {
    this.context = context;
    this.tables = tables;
  }

  List<ForeignKey> read(TableDraft draft) {
    List<ForeignKey> keys = new ArrayList<>();
    for (PlacedProperty entry : draft.placed()) {
      for (Mark mark : entry.property().marks(context.marks(), "ForeignKey")) {
        int since = entry.columns().isEmpty() ? draft.since() : entry.columns().get(0).since();
        add(keys, mark, entry.columnNames(), since);
      }
    }
    for (Mark mark : new TypeMarks(context.marks()).all(draft.element(), "ForeignKey")) {
      add(keys, mark, List.of(), draft.since());
    }
    return keys;
  }

  /** Adds the key; one that names no class is left out, since the compiler reports it itself. */
  private void add(List<ForeignKey> keys, Mark mark, List<String> ownColumns, int since) {
    TypeMirror type = mark.type("table");
    if (!(type instanceof DeclaredType parent)) {
      return;
    }
    TypeElement element = ReadContext.elementOf(parent);
    TableDraft draft = tables.draft(element);
    List<String> written = mark.texts("columns");
    List<String> referred = mark.texts("parentColumns");
    keys.add(
        new ForeignKey(
            written.isEmpty() ? ownColumns : written,
            TypeRefs.of(element),
            draft == null ? ReadContext.name(element) : draft.name(),
            referred.isEmpty() ? keyOf(draft) : referred,
            Action.valueOf(mark.constant("onDelete")),
            Action.valueOf(mark.constant("onUpdate")),
            mark.flag("deferred"),
            ColumnReader.sinceOf(mark, since),
            context.origins().at(mark)));
  }

  private static List<String> keyOf(@Nullable TableDraft draft) {
    return draft == null || draft.primaryKey() == null ? List.of() : draft.primaryKey().columns();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.read.TableDraft.PlacedProperty;
import dev.alcove.processor.report.ProblemId;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads a table's primary key, from the class or from its fields. */
final class PrimaryKeyReader {

  private final ReadContext context;

  PrimaryKeyReader(ReadContext context) {
    this.context = context;
  }

  /** The key; null if none is declared. */
  @Nullable PrimaryKey read(TypeElement table, List<PlacedProperty> placed) {
    List<PlacedProperty> marked =
        placed.stream()
            .filter(entry -> entry.property().row().equals(table))
            .filter(entry -> entry.property().has(context.marks(), "PrimaryKey"))
            .toList();
    List<Mark> onType = new TypeMarks(context.marks()).all(table, "PrimaryKey");
    if (onType.isEmpty()) {
      return marked.isEmpty() ? null : ofFields(marked);
    }
    Mark nearest = onType.get(onType.size() - 1);
    if (!marked.isEmpty()) {
      context
          .report()
          .add(
              ProblemId.SEVERAL_PRIMARY_KEYS,
              context.origins().at(nearest),
              "Table class "
                  + Origins.label(table)
                  + " has a primary key on the class and one on "
                  + marked.get(0).property().label()
                  + ".",
              "Keep one of the two; columns = {…} on the class names several columns in order.");
    }
    return new PrimaryKey(
        nearest.texts("columns"),
        nearest.flag("autoIncrement"),
        context.origins().at(nearest, "columns"));
  }

  private PrimaryKey ofFields(List<PlacedProperty> marked) {
    List<String> columns = new ArrayList<>();
    boolean autoIncrement = false;
    Origin origin = Origin.NONE;
    for (PlacedProperty entry : marked) {
      Mark mark = entry.property().marks(context.marks(), "PrimaryKey").get(0);
      columns.addAll(entry.columnNames());
      autoIncrement |= mark.flag("autoIncrement");
      origin = origin.equals(Origin.NONE) ? context.origins().at(mark) : origin;
    }
    return new PrimaryKey(columns, autoIncrement, origin);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index costs at every write, so it finds something that no other one finds. Judged once SQLite
 * has taken the indexes, for one that it refuses replaces no other.
 */
final class RedundantIndexRule implements TableRule {

  @Override
  public void check(Table table, Report report) {
    List<Index> indexes = table.indexes();
    for (int i = 0; i < indexes.size(); i++) {
      Index index = indexes.get(i);
      if (index.entries().isEmpty() || report.hasErrorAt(index.origin())) {
        continue;
      }
      String other = isKey(table, index) ? "the primary key" : coveringIndex(indexes, i, report);
      if (other != null) {
        report.add(
            ProblemId.REDUNDANT_INDEX,
            index.origin(),
            "Index \"" + index.name() + "\" is superfluous: " + other + " finds the same rows.",
            "Remove it, or @SuppressWarnings(\"alcove/redundant-index\").");
      }
    }
  }

  private static boolean isKey(Table table, Index index) {
    PrimaryKey key = table.primaryKey();
    if (key == null) {
      return false;
    }
    IndexShape keyShape = IndexShape.ofColumns(key.columns());
    return replaces(keyShape, true, index);
  }

  private static @Nullable String coveringIndex(List<Index> indexes, int position, Report report) {
    Index index = indexes.get(position);
    IndexShape shape = IndexShape.of(index);
    for (int i = 0; i < indexes.size(); i++) {
      Index other = indexes.get(i);
      IndexShape otherShape = IndexShape.of(other);
      // Of two equal indexes the later one is superfluous.
      boolean isTwin = otherShape.equals(shape) && other.unique() == index.unique();
      if (i != position
          && !report.hasErrorAt(other.origin())
          && (!isTwin || i < position)
          && replaces(otherShape, other.unique(), index)) {
        return "\"" + other.name() + "\"";
      }
    }
    return null;
  }

  /** A unique index also guards; only another guard over the same columns replaces it. */
  private static boolean replaces(IndexShape other, boolean otherIsUnique, Index index) {
    IndexShape shape = IndexShape.of(index);
    return index.unique() ? otherIsUnique && other.equals(shape) : shape.isPrefixOf(other);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Stamp;
import java.util.ArrayList;
import java.util.List;

/** Which columns a statement writes or compares, and what stands in for absent values. */
final class ColumnsToWrite {

  private static final Fill AS_GIVEN = new Fill.AsGiven();
  private static final Fill BY_CLOCK = new Fill.ByClock();

  private final RowTarget target;

  ColumnsToWrite(RowTarget target) {
    this.target = target;
  }

  /** What an insert writes: what the class gives, and what Alcove makes. SQL gives the rest. */
  List<BoundColumn> inserted() {
    List<BoundColumn> columns = new ArrayList<>();
    for (Column column : target.table().columns()) {
      boolean given = target.row().has(column);
      Fill fill = fill(column);
      boolean isMade = !(fill instanceof Fill.AsGiven || fill instanceof Fill.ByRowId);
      if (!column.isGenerated() && (given || isMade)) {
        columns.add(new BoundColumn(column, columns.size() + 1, given, fill));
      }
    }
    return columns;
  }

  /**
   * What an update of the row that {@code known} tells sets: never what tells it, or when it came.
   */
  List<BoundColumn> updated(List<Column> known) {
    List<BoundColumn> columns = new ArrayList<>();
    for (Column column : settable(known)) {
      boolean stamped = column.stamp() == Stamp.UPDATED_AT;
      Fill fill = stamped ? BY_CLOCK : AS_GIVEN;
      columns.add(new BoundColumn(column, columns.size() + 1, !stamped, fill));
    }
    return columns;
  }

  /** The columns that tell the row, their parameters behind {@code before} others. */
  List<BoundColumn> known(List<Column> known, int before) {
    List<BoundColumn> columns = new ArrayList<>();
    for (Column column : known) {
      columns.add(new BoundColumn(column, before + columns.size() + 1, true, AS_GIVEN));
    }
    return columns;
  }

  /** The assignments of an upsert: identifiers that Alcove makes stay as they were made. */
  List<BoundColumn> merged(List<Column> known) {
    List<BoundColumn> columns = new ArrayList<>();
    for (BoundColumn bound : updated(known)) {
      if (bound.column().generatedId() == null) {
        int parameter = columns.size() + 1;
        columns.add(new BoundColumn(bound.column(), parameter, bound.given(), bound.fill()));
      }
    }
    return columns;
  }

  /** The same as {@link #known} where an absent row id must tell no row. */
  List<BoundColumn> knownIfGiven(List<Column> known, int before) {
    return known(known, before).stream()
        .map(bound -> target.key().isRowId(bound.column()) ? byRowId(bound) : bound)
        .toList();
  }

  /** What changes in a row that exists: not its keys, and not when it came. */
  private List<Column> settable(List<Column> known) {
    return target.table().columns().stream()
        .filter(column -> !column.isGenerated() && !known.contains(column))
        .filter(column -> !target.key().contains(column))
        .filter(column -> column.stamp() != Stamp.CREATED_AT)
        .filter(column -> column.stamp() == Stamp.UPDATED_AT || target.row().has(column))
        .toList();
  }

  private Fill fill(Column column) {
    if (target.key().isRowId(column)) {
      return new Fill.ByRowId();
    }
    if (column.generatedId() != null) {
      return new Fill.ByGenerator(column.generatedId());
    }
    return column.stamp() == Stamp.NONE ? AS_GIVEN : BY_CLOCK;
  }

  private static BoundColumn byRowId(BoundColumn bound) {
    return new BoundColumn(bound.column(), bound.parameter(), bound.given(), new Fill.ByRowId());
  }
}

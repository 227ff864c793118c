// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import java.util.List;

/** Where a reader finds its columns. */
sealed interface ColumnPlaces permits ResultPlaces, PlacesByName {

  /** What {@link #indexOf} gives for a column that is not there. */
  int ABSENT = -1;

  /** The place of the column of this name, or {@link #ABSENT}. */
  int indexOf(String column);

  /** How the column at a place is read, where a property asks for it by {@code declared}. */
  default Conversion conversion(int index, Conversion declared) {
    return declared;
  }

  /** Of the columns of a part, those that are all NULL where there is no part. */
  default List<Integer> presence(List<Integer> part) {
    List<Integer> key = sideKey(part);
    return key.isEmpty() ? part : key;
  }

  /** A column of the part that is NULL only where an outer join finds no row; empty if none is. */
  default List<Integer> sideKey(List<Integer> part) {
    return List.of();
  }

  /** The places of the columns of a class, as far as they are there. */
  default List<Integer> indexes(RowClass part) {
    return part.columns().stream()
        .map(column -> indexOf(column.name()))
        .filter(index -> index != ABSENT)
        .toList();
  }

  /** When the places are known. */
  Reader.Places kind();

  /** Whether at least one column of this property is there, or it needs none. */
  default boolean has(Property property) {
    if (property.content() instanceof Property.ColumnContent single) {
      return indexOf(single.column().name()) != ABSENT;
    }
    if (property.content() instanceof Property.IgnoredContent
        || property.content() instanceof Property.RelationContent) {
      return true;
    }
    Property.EmbeddedContent embedded = (Property.EmbeddedContent) property.content();
    return embedded.part().properties().stream().anyMatch(this::has);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.RowClass;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A table before its foreign keys and indexes, which need what other tables are called.
 *
 * @param element its class
 * @param mark its {@code @Table}
 * @param name its SQL name
 * @param rowClass the class of its rows, key columns already NOT NULL
 * @param placed its properties with their columns, those of embedded classes included
 * @param primaryKey its key
 * @param since the version that brought it
 * @param converters converters in reach of its columns
 */
record TableDraft(
    TypeElement element,
    Mark mark,
    String name,
    RowClass rowClass,
    List<PlacedProperty> placed,
    @Nullable PrimaryKey primaryKey,
    int since,
    ConverterScope converters) {

  /** A property and the columns it stands for. */
  record PlacedProperty(PropertyElement property, List<Column> columns) {

    PlacedProperty {
      columns = List.copyOf(columns);
    }

    List<String> columnNames() {
      return columns.stream().map(Column::name).toList();
    }
  }

  TableDraft {
    placed = List.copyOf(placed);
  }
}

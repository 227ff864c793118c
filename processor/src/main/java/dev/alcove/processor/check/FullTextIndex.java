// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.schema.FullTextNames;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A full-text index as queries see it.
 *
 * @param table the table that it follows
 * @param names what it consists of
 * @param columns its columns, by their numbers
 */
record FullTextIndex(Table table, FullTextNames names, List<String> columns) {

  /** Copies the list. */
  FullTextIndex {
    columns = List.copyOf(columns);
  }

  /** Those of a database, in the order of its tables. */
  static List<FullTextIndex> of(Database database) {
    List<FullTextIndex> indexes = new ArrayList<>();
    for (Table table : database.tables()) {
      FullText fullText = table.fullText();
      if (fullText != null) {
        FullTextNames names = FullTextNames.of(table, database.minimumSqlite());
        indexes.add(new FullTextIndex(table, names, fullText.columns()));
      }
    }
    return indexes;
  }

  /** The one of this name; null if none is called so. */
  static @Nullable FullTextIndex named(List<FullTextIndex> indexes, String name) {
    for (FullTextIndex index : indexes) {
      if (SqlName.same(index.name(), name)) {
        return index;
      }
    }
    return null;
  }

  /** The one that the tables of a statement name, or whose table they name; null for none. */
  static @Nullable FullTextIndex meant(List<FullTextIndex> indexes, SqlSubject subject) {
    for (FullTextIndex index : indexes) {
      if (index.isReadBy(subject)) {
        return index;
      }
    }
    for (FullTextIndex index : indexes) {
      if (subject.tables().stream().anyMatch(t -> SqlName.same(t.name(), index.table.name()))) {
        return index;
      }
    }
    return null;
  }

  /** The virtual table that queries name. */
  String name() {
    return names.index();
  }

  /** Whether a statement names it among its tables. */
  boolean isReadBy(SqlSubject subject) {
    return subject.tables().stream().anyMatch(table -> SqlName.same(table.name(), name()));
  }

  /** The column of the table that its row ids are. */
  String key() {
    PrimaryKey key = table.primaryKey();
    return key == null || key.columns().size() != 1
        ? "rowid"
        : SqlName.quoteIfNeeded(key.columns().get(0));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.sql.IndexName;
import dev.alcove.processor.sql.SqlName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names the indexes that the user left unnamed, each name once in the whole database. */
final class IndexNames {

  private final Set<String> taken = new HashSet<>();

  /** Notes a name that the user wrote. */
  void take(String name) {
    taken.add(SqlName.fold(name));
  }

  /** The default name: {@code idx_<table>_<columns>}, numbered from the second of its kind on. */
  String next(String table, List<String> entries) {
    String base = IndexName.of(table, entries);
    String unique = base;
    for (int number = 2; !taken.add(SqlName.fold(unique)); number++) {
      unique = base + "_" + number;
    }
    return unique;
  }
}

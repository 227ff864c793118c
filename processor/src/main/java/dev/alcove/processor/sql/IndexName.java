// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.List;

/** The names of indexes that the user left unnamed: {@code idx_<table>_<columns>}. */
public final class IndexName {

  private IndexName() {}

  /** The name for an index with these entries, which are SQL. */
  public static String of(String table, List<String> entries) {
    StringBuilder name = new StringBuilder("idx_").append(slug(table));
    for (String entry : entries) {
      name.append('_').append(slug(entry));
    }
    return name.toString();
  }

  /** Letters and digits with single underscores between them. */
  private static String slug(String sql) {
    return sql.replaceAll("[^\\p{L}\\p{Nd}_]+", "_").replaceAll("^_+|_+$", "");
  }
}

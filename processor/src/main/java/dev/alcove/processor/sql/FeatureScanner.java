// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what SQL uses that older SQLites lack: in a statement, a trigger without its CREATE, or an
 * expression. It expects text that the newest SQLite accepts, and knows no schema: a column named
 * {@code true} looks like the constant.
 */
public final class FeatureScanner {

  private final TokenRow row;
  private final Map<SqlFeature, FeatureUse> uses = new EnumMap<>(SqlFeature.class);

  private FeatureScanner(TokenRow row) {
    this.row = row;
  }

  /** The first use of each feature, in the order of the features. */
  public static List<FeatureUse> scan(String sql) {
    FeatureScanner scanner = new FeatureScanner(TokenRow.of(sql));
    scanner.scan();
    return List.copyOf(scanner.uses.values());
  }

  private void scan() {
    List<FeatureDetector> detectors =
        List.of(
            new QueryFeatures(row, this::add),
            new WindowFeatures(row, this::add),
            new ChangeFeatures(row, this::add),
            new SchemaFeatures(row, this::add),
            new ExpressionFeatures(row, this::add),
            new FunctionFeatures(row, this::add),
            new TimeFeatures(row, this::add));
    for (int i = 0; i < row.size(); i++) {
      for (FeatureDetector detector : detectors) {
        detector.visit(i);
      }
    }
    for (TableReference table : new TableScanner(row).scan()) {
      visitTable(table);
    }
  }

  private void visitTable(TableReference table) {
    String name = SqlName.fold(table.name());
    if (name.startsWith("pragma_")) {
      add(new FeatureUse(SqlFeature.PRAGMA_TABLE, name, table.span()));
    } else if (name.equals("sqlite_schema") || name.equals("sqlite_temp_schema")) {
      add(new FeatureUse(SqlFeature.SQLITE_SCHEMA, name, table.span()));
    }
  }

  private void add(FeatureUse use) {
    uses.putIfAbsent(use.feature(), use);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** A full-text index is of columns that are there and hold text. */
final class FullTextColumnRule implements FullTextRule {

  @Override
  public void check(Table table, FullText fullText, Report report) {
    for (int i = 0; i < fullText.columns().size(); i++) {
      check(table, fullText.columns().get(i), fullText.columnOrigins().get(i), report);
    }
  }

  private static void check(Table table, String name, Origin origin, Report report) {
    Column column = table.column(name);
    if (column == null) {
      report.add(
          ProblemId.UNKNOWN_COLUMN,
          origin,
          "@FullText of "
              + table.type().lastName()
              + " names \""
              + name
              + "\", which table \""
              + table.name()
              + "\" does not have.",
          NameOffer.columns(name, table));
    } else if (column.type() != StorageClass.TEXT && !report.hasErrorAt(column.origin())) {
      report.add(
          ProblemId.FULL_TEXT_COLUMN,
          origin,
          "@FullText of "
              + table.type().lastName()
              + " names \""
              + name
              + "\", which is "
              + column.type()
              + " and holds no words.",
          "Name columns of type TEXT.");
    }
  }
}

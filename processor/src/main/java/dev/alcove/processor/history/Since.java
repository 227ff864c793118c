// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Check;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.sql.SqlExpression;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import java.util.Set;

/**
 * Since when there is something that is made of columns: since its own version, but never before
 * they all were there. So what stands on a field that came later needs no version of its own.
 */
final class Since {

  private static final Set<String> ROWS = Set.of("new", "old");

  private Since() {}

  static int of(Index index, Table table) {
    int since = index.since();
    for (String entry : index.entries()) {
      since = Math.max(since, ofExpression(entry, table));
    }
    return index.where().isEmpty() ? since : Math.max(since, ofExpression(index.where(), table));
  }

  static int of(Check check, Table table) {
    return Math.max(check.since(), ofExpression(check.expression(), table));
  }

  static int of(FullText fullText, Table table) {
    return Math.max(fullText.since(), ofColumns(fullText.columns(), table));
  }

  /** A foreign key needs the parent's columns, too. */
  static int of(ForeignKey key, Table table, Database database) {
    int since = Math.max(key.since(), ofColumns(key.columns(), table));
    for (Table parent : database.tables()) {
      if (SqlName.same(parent.name(), key.parentTable())) {
        since = Math.max(since, Math.max(parent.since(), ofColumns(key.parentColumns(), parent)));
      }
    }
    return since;
  }

  /** Of a trigger's SQL, what it reads of the row that fires it tells the table's columns. */
  static int of(Trigger trigger, Table table) {
    int since = trigger.since();
    List<Token> tokens = Tokenizer.significant(trigger.sql());
    for (int i = 0; i + 2 < tokens.size(); i++) {
      boolean isOfRow =
          ROWS.contains(SqlName.fold(tokens.get(i).text(trigger.sql())))
              && tokens.get(i + 1).text(trigger.sql()).equals(".");
      if (isOfRow) {
        String name = SqlName.unquote(tokens.get(i + 2).text(trigger.sql()));
        since = Math.max(since, ofColumns(List.of(name), table));
      }
    }
    return since;
  }

  private static int ofExpression(String sql, Table table) {
    return ofColumns(
        SqlExpression.columns(sql).stream().map(place -> place.name()).toList(), table);
  }

  private static int ofColumns(List<String> names, Table table) {
    int since = 1;
    for (String name : names) {
      Column column = table.column(name);
      if (column != null) {
        since = Math.max(since, column.since());
      }
    }
    return since;
  }
}

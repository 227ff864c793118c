// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.StatementKind;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.TableReference;
import dev.alcove.processor.sql.TableReference.Use;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.List;
import java.util.Optional;

/**
 * The statement of a rebuild that copies all rows of a table into a new one.
 *
 * @param sql the statement without its semicolon
 * @param source the table whose rows are copied
 */
record RowCopy(String sql, String source) {

  /** Takes a statement apart; empty if it is no copy. */
  static Optional<RowCopy> parse(String statement) {
    StatementOutline outline = StatementOutline.of(statement);
    List<TableReference> tables = outline.tables();
    if (outline.kind() != StatementKind.INSERT || tables.size() < 2) {
      return Optional.empty();
    }
    // The planner ends a copy with its source; expressions before may read other tables.
    TableReference last = tables.get(tables.size() - 1);
    String sql = statement.replaceFirst(";\\s*$", "").stripTrailing();
    return last.use() == Use.READ && last.span().end() == sql.length()
        ? Optional.of(new RowCopy(sql, last.name()))
        : Optional.empty();
  }

  /** Copies row by row; those that SQLite refuses, each as a condition on the source. */
  List<String> copyEach(TrialDatabase database) {
    return RowText.conditions(database, StoredTable.of(database, source), "true").stream()
        .filter(row -> database.execute(sql + "\nWHERE " + row).isPresent())
        .toList();
  }

  /** The first row that SQLite refuses to copy, as text. */
  String offender(TrialDatabase database, List<String> columns) {
    TableSnapshot table = StoredTable.of(database, source);
    database.execute("SAVEPOINT one_by_one");
    List<String> refused = copyEach(database);
    database.execute("ROLLBACK TO one_by_one");
    database.execute("RELEASE one_by_one");
    return refused.stream()
        .findFirst()
        .map(row -> RowText.of(database, table, row, columns))
        .orElse("");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.DataRisk;
import dev.alcove.processor.migrate.DataRisks;
import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.SchemaMatch;
import dev.alcove.processor.migrate.TableMatch;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementKind;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.SchemaFacts.ForeignKeyFacts;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Does what the Java code of a step promises, as far as made-up rows need it: fills what must not
 * be NULL any more, and leaves out rows that only Java code could bring into their new form.
 */
final class JavaStandIn {

  /** Other numbers than those of the rows of any version. */
  private static final int FIRST_NUMBER = 1_000_000;

  private final TrialDatabase database;
  private final VersionStep step;
  private final MadeUpRows rows;
  private final Map<String, Long> leftOut = new LinkedHashMap<>();

  JavaStandIn(TrialDatabase database, VersionStep step, MadeUpRows rows) {
    this.database = database;
    this.step = step;
    this.rows = rows;
  }

  /** Fills what is NULL and must not stay so. */
  void fill() {
    for (TableMatch match : SchemaMatch.of(step.from(), step.to(), step.hints()).kept()) {
      List<String> columns = toFill(match);
      if (!columns.isEmpty()) {
        fill(match.to(), columns);
      }
    }
  }

  private List<String> toFill(TableMatch match) {
    List<String> columns = new ArrayList<>();
    for (ColumnFacts column : match.to().facts().columns()) {
      boolean refusesNull =
          column.notNull() || match.to().facts().primaryKey().contains(column.name());
      // A default is no value for what stands for the row id.
      boolean isRowId = match.to().rowIdColumn().filter(column.name()::equals).isPresent();
      boolean hasValue =
          (!isRowId && match.to().columnText(column).defaultSql().isPresent())
              || step.hints().conversion(match.to().name(), column.name()).isPresent();
      if (refusesNull && column.generatedAs() == null && !hasValue) {
        columns.add(column.name());
      }
    }
    return columns;
  }

  private void fill(TableSnapshot wanted, List<String> columns) {
    RowRecipe recipe = rows.recipe(step.to(), wanted, step.version());
    TableSnapshot now = StoredTable.of(database, wanted.name());
    String nulls =
        String.join(
            " OR ", columns.stream().map(n -> SqlName.quoteIfNeeded(n) + " IS NULL").toList());
    List<String> conditions = RowText.conditions(database, now, nulls);
    for (int i = 0; i < conditions.size(); i++) {
      Map<String, String> values = recipe.row(FIRST_NUMBER + i, i);
      List<String> changes = new ArrayList<>();
      for (String column : columns) {
        String value = parentOf(wanted, column, i, values.getOrDefault(column, "NULL"));
        String name = SqlName.quoteIfNeeded(column);
        changes.add(name + " = coalesce(" + name + ", " + value + ")");
      }
      database.execute(
          "UPDATE %s SET %s WHERE %s"
              .formatted(
                  SqlName.quoteIfNeeded(wanted.name()),
                  String.join(", ", changes),
                  conditions.get(i)));
    }
  }

  /** The value, or that of a row in the parent's table if the column refers to one. */
  private static String parentOf(TableSnapshot table, String column, int row, String value) {
    for (ForeignKeyFacts key : table.facts().foreignKeys()) {
      int place = key.columns().indexOf(column);
      if (place >= 0) {
        String parent = SqlName.quoteIfNeeded(key.parent());
        return "(SELECT %s FROM %s LIMIT 1 OFFSET %d %% max(1, (SELECT count(*) FROM %s)))"
            .formatted(SqlName.quoteIfNeeded(key.parentColumns().get(place)), parent, row, parent);
      }
    }
    return value;
  }

  /**
   * Whether a statement that was refused works once the rows that it stumbled over are left out;
   * then it has run.
   */
  boolean leaveOutWhatStopped(String sql) {
    StatementOutline outline = StatementOutline.of(sql);
    if (outline.kind() == StatementKind.INSERT) {
      Optional<RowCopy> copy = RowCopy.parse(sql);
      copy.ifPresent(this::leaveOut);
      return copy.isPresent();
    }
    return UniqueIndexTarget.of(sql).filter(table -> leaveOutDoubles(table, sql)).isPresent();
  }

  private void leaveOut(RowCopy copy) {
    List<String> refused = copy.copyEach(database);
    for (String row : refused) {
      database.execute(
          "DELETE FROM %s WHERE %s".formatted(SqlName.quoteIfNeeded(copy.source()), row));
    }
    leftOut.merge(copy.source(), (long) refused.size(), Long::sum);
  }

  /** Makes the index while the table is empty, and lets in again what it accepts. */
  private boolean leaveOutDoubles(String tableName, String sql) {
    TableSnapshot table = StoredTable.of(database, tableName);
    String name = SqlName.quoteIfNeeded(table.name());
    List<String> columns = new ArrayList<>();
    if (table.rowIdColumn().isEmpty()) {
      table.rowIdName().ifPresent(columns::add);
    }
    table.facts().columns().stream()
        .filter(column -> column.generatedAs() == null)
        .forEach(column -> columns.add(SqlName.quoteIfNeeded(column.name())));
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      numbered.add("c" + i);
    }
    String list = String.join(", ", columns);
    String aside = "temp.alcove_aside";
    long before = count(name);
    database.execute("CREATE TABLE " + aside + " (" + String.join(", ", numbered) + ")");
    database.execute("INSERT INTO " + aside + " SELECT " + list + " FROM " + name);
    database.execute("DELETE FROM " + name);
    boolean isMade = database.execute(sql).isEmpty();
    database.execute("INSERT OR IGNORE INTO " + name + " (" + list + ") SELECT * FROM " + aside);
    database.execute("DROP TABLE " + aside);
    leftOut.merge(tableName, before - count(name), Long::sum);
    return isMade;
  }

  private long count(String table) {
    String count = String.valueOf(database.rows("SELECT count(*) FROM " + table).get(0).get(0));
    return Long.parseLong(count);
  }

  /** How many rows were left out, by the new names of their tables. */
  Map<String, Long> leftOut() {
    return leftOut;
  }

  /**
   * The foreign keys, as table and columns, whose parents only the Java code could find: new ones,
   * and those to tables of which rows were left out.
   */
  Set<List<String>> foreignKeysToMend() {
    Set<List<String>> keys = new HashSet<>();
    if (!step.step().hasJavaStep()) {
      return keys;
    }
    Hints hints = step.hints();
    Hints alone = new Hints(hints.tables(), hints.columns(), hints.conversions(), List.of(), false);
    for (DataRisk risk : DataRisks.find(step.from(), step.to(), alone)) {
      if (risk.kind() == DataRisk.Kind.FOREIGN_KEY) {
        keys.add(key(risk.table(), risk.columns()));
      }
    }
    for (TableSnapshot table : step.to().tables()) {
      for (ForeignKeyFacts key : table.facts().foreignKeys()) {
        boolean lacksParents =
            leftOut.entrySet().stream()
                .anyMatch(e -> e.getValue() > 0 && SqlName.same(e.getKey(), key.parent()));
        if (lacksParents) {
          keys.add(key(table.name(), key.columns()));
        }
      }
    }
    return keys;
  }

  private static List<String> key(String table, List<String> columns) {
    List<String> key = new ArrayList<>(List.of(table));
    key.addAll(columns);
    return key;
  }
}

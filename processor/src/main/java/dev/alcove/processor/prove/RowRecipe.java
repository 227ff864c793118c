// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.Affinity;
import dev.alcove.processor.migrate.ColumnText;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.SchemaFacts.IndexFacts;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How rows of a table are made that its rules accept. */
final class RowRecipe {

  private static final int TUPLES = 600;

  /** Row ids of all kinds; the highest of all would leave none for the next row. */
  private static final List<String> IDS =
      List.of("-1", "0", "1", "4294967296", "8589934592", "-4294967296");

  private final TableSnapshot table;
  private final int version;
  private final KnownValues known;
  private final ColumnUses uses;
  private final List<TableRule> rules;
  private final Set<String> uniqueColumns;
  private final List<ValueGroup> groups = new ArrayList<>();
  private final List<TableRule> unmet = new ArrayList<>();

  private RowRecipe(TableSnapshot table, int version, KnownValues known, ColumnUses uses) {
    this.table = table;
    this.version = version;
    this.known = known;
    this.uses = uses;
    this.rules = TableRule.of(table);
    this.uniqueColumns = uniqueColumns(table);
  }

  /** Works the recipe out, asking SQLite where the table has rules. */
  static RowRecipe of(
      TableSnapshot table, int version, KnownValues known, ColumnUses uses, TrialDatabase scratch) {
    RowRecipe recipe = new RowRecipe(table, version, known, uses);
    RuleProbe probe = new RuleProbe(scratch, table);
    if (!recipe.rules.isEmpty()) {
      probe.begin();
    }
    recipe.groups().forEach(group -> recipe.groups.add(recipe.group(group, probe)));
    if (!recipe.rules.isEmpty()) {
      probe.end();
    }
    return recipe;
  }

  /** How many different values the longest list of known ones has. */
  int longestList() {
    return table.columnNames().stream()
        .flatMap(column -> known.of(version, table.name(), column).stream())
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  /** The columns that a key or unique index looks at. */
  Set<String> uniqueColumns() {
    return uniqueColumns;
  }

  /** The rules for which no values were found. */
  List<TableRule> unmet() {
    return unmet;
  }

  /** The values of a row by column; foreign keys are still to be filled in. */
  Map<String, String> row(int number, int place) {
    Map<String, String> row = new LinkedHashMap<>();
    int shift = 0;
    for (ValueGroup group : groups) {
      if (!group.isEmpty()) {
        List<Candidate> values = group.values(number, place, shift++);
        for (int i = 0; i < values.size(); i++) {
          row.put(group.columns().get(i), values.get(i).at(number));
        }
      }
    }
    return row;
  }

  /** The columns in groups: those that a rule looks at together are in one. */
  private List<List<String>> groups() {
    Map<String, List<String>> groupOf = new LinkedHashMap<>();
    for (ColumnFacts column : table.facts().columns()) {
      if (column.generatedAs() == null) {
        groupOf.put(column.name(), new ArrayList<>(List.of(column.name())));
      }
    }
    for (TableRule rule : rules) {
      List<String> joined = new ArrayList<>();
      for (String column : rule.columns()) {
        for (String member : groupOf.getOrDefault(column, List.of())) {
          if (!joined.contains(member)) {
            joined.add(member);
          }
        }
      }
      joined.forEach(member -> groupOf.put(member, joined));
    }
    return groupOf.values().stream().distinct().toList();
  }

  private ValueGroup group(List<String> columns, RuleProbe probe) {
    List<TableRule> about =
        rules.stream().filter(rule -> columns.containsAll(rule.columns())).toList();
    List<List<Candidate>> pools = columns.stream().map(name -> pool(name, about)).toList();
    List<List<Candidate>> tuples = tuples(pools);
    if (!about.isEmpty()) {
      tuples = accepted(columns, tuples, about, probe);
      if (tuples.isEmpty()) {
        unmet.addAll(about);
      }
    }
    return new ValueGroup(
        columns,
        tuples.stream().filter(tuple -> tuple.stream().noneMatch(Candidate::isFresh)).toList(),
        tuples.stream().filter(tuple -> tuple.stream().anyMatch(Candidate::isFresh)).toList(),
        columns.stream().anyMatch(uniqueColumns::contains));
  }

  /** Fresh values must pass for more than one number. */
  private static List<List<Candidate>> accepted(
      List<String> columns, List<List<Candidate>> tuples, List<TableRule> about, RuleProbe probe) {
    Set<Integer> places = null;
    for (int number : List.of(3, 517)) {
      List<List<String>> values =
          tuples.stream()
              .map(tuple -> tuple.stream().map(value -> value.at(number)).toList())
              .toList();
      Set<Integer> accepted = probe.accepted(columns, values, about);
      if (places == null) {
        places = accepted;
      } else {
        places.retainAll(accepted);
      }
    }
    List<List<Candidate>> kept = new ArrayList<>();
    for (int i = 0; i < tuples.size(); i++) {
      if (places != null && places.contains(i)) {
        kept.add(tuples.get(i));
      }
    }
    return kept;
  }

  /** All combinations of few values, some of many. */
  private static List<List<Candidate>> tuples(List<List<Candidate>> pools) {
    List<List<Candidate>> tuples = new ArrayList<>();
    long all = 1;
    for (List<Candidate> pool : pools) {
      all = Math.min(all * pool.size(), 1_000_000_000);
    }
    // A step that shares no divisor with the sizes of pools, so that all values take part.
    long step = all <= TUPLES ? 1 : Math.max(1, all / TUPLES) | 1;
    for (long i = 0; i < Math.min(all, TUPLES); i++) {
      long rest = i * step;
      List<Candidate> tuple = new ArrayList<>();
      for (List<Candidate> pool : pools) {
        tuple.add(pool.get((int) (rest % pool.size())));
        rest /= pool.size();
      }
      tuples.add(tuple);
    }
    return tuples;
  }

  private List<Candidate> pool(String name, List<TableRule> about) {
    ColumnFacts column = table.column(name).orElseThrow();
    boolean strict = table.facts().strict();
    Affinity affinity = Affinity.of(column.type(), strict);
    List<Candidate> pool = new ArrayList<>();
    if (allowsNull(column)) {
      pool.add(Candidate.constant("NULL"));
    }
    Optional<List<String>> values = known.of(version, table.name(), name);
    if (values.isPresent()) {
      pool.addAll(ValuePool.constants(values.get()));
    } else if (uses.isJson(name) && affinity != Affinity.INTEGER && affinity != Affinity.REAL) {
      pool.addAll(ValuePool.json(uses.paths()));
    } else if (uses.isTime(name)) {
      pool.addAll(ValuePool.times(affinity));
    } else {
      about.stream()
          .filter(rule -> rule.columns().contains(name))
          .forEach(rule -> pool.addAll(Literals.of(rule.text())));
      pool.addAll(free(column, affinity));
      if (!about.isEmpty()) {
        pool.addAll(ValuePool.times(affinity));
        pool.addAll(ValuePool.json(uses.paths()));
      }
    }
    return strict ? fitting(pool, column.type()) : pool;
  }

  private List<Candidate> free(ColumnFacts column, Affinity affinity) {
    List<Candidate> pool = new ArrayList<>();
    ColumnText text = table.columnText(column);
    text.defaultSql()
        .filter(value -> text.isDefaultLiteral())
        .map(Candidate::constant)
        .ifPresent(pool::add);
    boolean isRowId = table.rowIdColumn().filter(column.name()::equals).isPresent();
    if (isRowId) {
      pool.addAll(ValuePool.constants(IDS));
    } else {
      pool.addAll(ValuePool.of(affinity, table.facts().strict(), column.type().equals("ANY")));
    }
    pool.addAll(ValuePool.fresh(affinity));
    return pool;
  }

  /** A STRICT table refuses, where others keep what they cannot convert. */
  private static List<Candidate> fitting(List<Candidate> pool, String type) {
    return pool.stream().filter(value -> StrictTypes.accepts(type, value.at(3))).toList();
  }

  private boolean allowsNull(ColumnFacts column) {
    boolean inKey = table.facts().primaryKey().contains(column.name());
    return !column.notNull() && !inKey;
  }

  private static Set<String> uniqueColumns(TableSnapshot table) {
    Set<String> unique = new HashSet<>(table.facts().primaryKey());
    for (IndexFacts index : table.facts().indexes().values()) {
      if (index.unique()) {
        for (ColumnFacts column : table.facts().columns()) {
          if (index.entries().stream().anyMatch(entry -> entry.contains(column.name()))) {
            unique.add(column.name());
          }
        }
      }
    }
    return unique;
  }
}

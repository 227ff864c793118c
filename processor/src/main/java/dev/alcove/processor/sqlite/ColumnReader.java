// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells from EXPLAIN which columns a query reads. The program that SQLite makes is the query: what
 * it does not read, in whatever plan, its result does not depend on. Only what it finds or sorts by
 * the keys of an index it need not read; of those keys, the ones count that the text names.
 *
 * @see <a href="https://www.sqlite.org/opcode.html">The SQLite Bytecode Engine</a>
 */
final class ColumnReader {

  private static final Set<String> BEFORE_STAR = Set.of("SELECT", "DISTINCT", "ALL", ",", ".");
  private static final List<String> ROW_IDS = List.of("rowid", "oid", "_rowid_");

  private final Session session;
  private final NamedTables namedTables;
  private final Map<String, BTree> trees;
  private final Map<String, Map<String, Set<String>>> generated = new HashMap<>();

  ColumnReader(Session session, NamedTables namedTables) {
    this.session = session;
    this.namedTables = namedTables;
    this.trees = new BTreeReader(session).read();
    readGenerated();
  }

  /** What a generated column is made of counts too: a change names that, and not the column. */
  private void readGenerated() {
    for (List<@Nullable String> row :
        session.rows(
            "SELECT l.name, c.name, s.sql FROM pragma_table_list l"
                + " JOIN pragma_table_xinfo(l.name) c JOIN sqlite_schema s ON s.name = l.name"
                + " WHERE l.schema = 'main' AND l.type = 'table' AND c.hidden > 1")) {
      String column = text(row, 1);
      Set<String> words = new HashSet<>();
      TableText.parse(text(row, 2)).stream()
          .flatMap(table -> table.definitions().stream())
          .filter(each -> each.isColumn() && SqlName.same(each.columnName(), column))
          .flatMap(each -> each.tokens().stream().skip(1))
          .forEach(token -> words.add(SqlName.fold(SqlName.unquote(token.text(text(row, 2))))));
      generated
          .computeIfAbsent(text(row, 0), table -> new HashMap<>())
          .put(SqlName.fold(column), words);
    }
  }

  /**
   * The columns that a query reads, by table: none of a table whose rows it only counts. A row id
   * without a column counts as one named {@code rowid}.
   */
  Map<String, Set<String>> columns(String sql) {
    List<List<@Nullable String>> steps = session.rows("EXPLAIN " + sql);
    Map<String, Set<String>> read = new TreeMap<>();
    Map<String, Set<String>> sorted = new TreeMap<>();
    Map<String, Set<BTree>> cursors = cursors(steps);
    for (Set<BTree> opened : cursors.values()) {
      for (BTree tree : opened) {
        of(read, tree).addAll(tree.sure());
        of(sorted, tree).addAll(tree.sorted());
      }
    }
    for (List<@Nullable String> step : steps) {
      for (BTree tree : cursors.getOrDefault(text(step, 2), Set.of())) {
        switch (text(step, 1)) {
          case "Column" -> add(of(read, tree), tree, Integer.parseInt(text(step, 3)));
          case "RowData", "RowCell" ->
              tree.columns().stream().filter(Objects::nonNull).forEach(of(read, tree)::add);
          default -> {
            // Reads no column.
          }
        }
      }
    }
    addNamed(namedTables.texts(sql), sorted, read);
    read.forEach(this::addSources);
    return read;
  }

  /** What each cursor is opened on. Steps do not run in the order in which they are told. */
  private Map<String, Set<BTree>> cursors(List<List<@Nullable String>> steps) {
    Map<String, Set<BTree>> cursors = new HashMap<>();
    for (List<@Nullable String> step : steps) {
      boolean opens = text(step, 1).equals("OpenRead") || text(step, 1).equals("ReopenIdx");
      // Only of the database itself, which has number 0, the schema was looked up.
      BTree tree = opens && text(step, 4).equals("0") ? trees.get(text(step, 3)) : null;
      if (tree != null) {
        cursors.computeIfAbsent(text(step, 2), cursor -> new LinkedHashSet<>()).add(tree);
      }
    }
    return cursors;
  }

  private static Set<String> of(Map<String, Set<String>> columns, BTree tree) {
    return columns.computeIfAbsent(tree.table(), table -> new TreeSet<>());
  }

  private static void add(Set<String> columns, BTree tree, int place) {
    String column = place < tree.columns().size() ? tree.columns().get(place) : null;
    if (column != null) {
      columns.add(column);
    }
  }

  private void addNamed(
      List<String> texts, Map<String, Set<String>> sorted, Map<String, Set<String>> read) {
    boolean namesAll = texts.stream().anyMatch(ColumnReader::namesAll);
    Set<String> words = new HashSet<>();
    texts.forEach(text -> words.addAll(BTreeReader.words(text)));
    sorted.forEach(
        (table, columns) ->
            columns.stream()
                .filter(column -> namesAll || words.contains(SqlName.fold(column)))
                .forEach(column -> read.getOrDefault(table, new TreeSet<>()).add(column)));
    if (ROW_IDS.stream().anyMatch(words::contains)) {
      trees.values().stream()
          .filter(BTree::hidesRowId)
          .map(tree -> read.get(tree.table()))
          .filter(Objects::nonNull)
          .forEach(columns -> columns.add(ROW_IDS.get(0)));
    }
  }

  /** Whether columns count without being named: behind a star, or in a natural join. */
  private static boolean namesAll(String sql) {
    String before = "";
    for (Token token : Tokenizer.significant(sql)) {
      String word = SqlName.upper(token.text(sql));
      if (word.equals("NATURAL") || (word.equals("*") && BEFORE_STAR.contains(before))) {
        return true;
      }
      before = word;
    }
    return false;
  }

  private void addSources(String table, Set<String> columns) {
    Map<String, Set<String>> made = generated.get(table);
    if (made == null) {
      return;
    }
    Set<String> names = new TreeSet<>();
    for (BTree tree : trees.values()) {
      if (tree.table().equals(table)) {
        tree.columns().stream().filter(Objects::nonNull).forEach(names::add);
      }
    }
    boolean grows = true;
    while (grows) {
      Set<String> words = new HashSet<>();
      columns.forEach(each -> words.addAll(made.getOrDefault(SqlName.fold(each), Set.of())));
      grows = false;
      for (String name : names) {
        grows |= words.contains(SqlName.fold(name)) && columns.add(name);
      }
    }
  }

  private static String text(List<@Nullable String> row, int index) {
    return Objects.requireNonNullElse(row.get(index), "");
  }
}

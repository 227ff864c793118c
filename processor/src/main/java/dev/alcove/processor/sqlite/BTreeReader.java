// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads which columns are stored where, with few statements for the whole schema.
 *
 * @see <a href="https://www.sqlite.org/fileformat2.html">Database File Format</a>
 */
final class BTreeReader {

  private static final String VIRTUAL_COLUMN = "2";

  /** A table's columns, as far as they concern where things are. */
  private static final class Columns {
    private final boolean hasRowId;
    private final List<String> all = new ArrayList<>();
    private final List<@Nullable String> stored = new ArrayList<>();
    private final Set<String> key = new LinkedHashSet<>();
    private boolean keyIsInteger;

    Columns(boolean hasRowId) {
      this.hasRowId = hasRowId;
    }

    boolean hidesRowId() {
      return hasRowId && !(key.size() == 1 && keyIsInteger);
    }

    /** What rows are stored by. */
    Set<String> address() {
      return hidesRowId() ? Set.of() : key;
    }
  }

  private final Session session;
  private final Map<String, Columns> tables = new LinkedHashMap<>();
  private final Map<String, List<List<@Nullable String>>> indexes = new HashMap<>();

  BTreeReader(Session session) {
    this.session = session;
  }

  /** Tables and indexes by the numbers of their root pages. */
  Map<String, BTree> read() {
    readColumns();
    readIndexes();
    Map<String, BTree> trees = new HashMap<>();
    for (List<@Nullable String> row :
        session.rows(
            "SELECT rootpage, type, name, tbl_name, sql FROM sqlite_schema WHERE rootpage > 0")) {
      Columns columns = tables.get(text(row, 3));
      if (columns != null) {
        trees.put(
            text(row, 0),
            text(row, 1).equals("table")
                ? new BTree(
                    text(row, 3), columns.hidesRowId(), columns.stored, columns.address(), Set.of())
                : index(text(row, 3), columns, text(row, 2), text(row, 4)));
      }
    }
    return trees;
  }

  private void readColumns() {
    for (List<@Nullable String> row :
        session.rows(
            "SELECT l.name, l.wr, c.name, c.hidden, c.pk, upper(c.type)"
                + " FROM pragma_table_list l JOIN pragma_table_xinfo(l.name) c"
                + " WHERE l.schema = 'main' AND l.type = 'table' ORDER BY l.name, c.cid")) {
      Columns columns =
          tables.computeIfAbsent(text(row, 0), name -> new Columns(text(row, 1).equals("0")));
      String column = text(row, 2);
      columns.all.add(column);
      if (columns.hasRowId && !text(row, 3).equals(VIRTUAL_COLUMN)) {
        columns.stored.add(column);
      }
      if (!text(row, 4).equals("0")) {
        columns.key.add(column);
        columns.keyIsInteger = text(row, 5).equals("INTEGER");
      }
    }
  }

  /** A table without row ids is stored as the index of its key. */
  private void readIndexes() {
    for (List<@Nullable String> row :
        session.rows(
            "SELECT i.name, l.name, i.origin, c.name, c.key"
                + " FROM pragma_table_list l JOIN pragma_index_list(l.name) i"
                + " JOIN pragma_index_xinfo(i.name) c"
                + " WHERE l.schema = 'main' ORDER BY i.name, c.seqno")) {
      Columns columns = tables.get(text(row, 1));
      if (columns != null && !columns.hasRowId && text(row, 2).equals("pk")) {
        columns.stored.add(row.get(3));
      }
      indexes.computeIfAbsent(text(row, 0), name -> new ArrayList<>()).add(row);
    }
  }

  private BTree index(String table, Columns columns, String name, String sql) {
    List<@Nullable String> stored = new ArrayList<>();
    Set<String> sorted = new LinkedHashSet<>();
    for (List<@Nullable String> row : indexes.getOrDefault(name, List.of())) {
      String column = row.get(3);
      stored.add(column);
      if (column != null && text(row, 4).equals("1")) {
        sorted.add(column);
      }
    }
    // In an expression or a condition there may be further columns.
    Set<String> words = words(sql);
    columns.all.stream()
        .filter(column -> words.contains(SqlName.fold(column)))
        .forEach(sorted::add);
    return new BTree(table, columns.hidesRowId(), stored, columns.address(), sorted);
  }

  /** All words of a text that may be names, folded. */
  static Set<String> words(String sql) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : Tokenizer.significant(sql)) {
      words.add(SqlName.fold(SqlName.unquote(token.text(sql))));
    }
    return words;
  }

  private static String text(List<@Nullable String> row, int index) {
    return Objects.requireNonNullElse(row.get(index), "");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of queries that have a name in a statement, as far as its text tells them. */
public final class DerivedColumns {

  private static final Set<String> SET_OPERATORS = Set.of("UNION", "EXCEPT", "INTERSECT");

  private final String sql;
  private final TokenRow row;

  private DerivedColumns(String sql) {
    this.sql = sql;
    this.row = TokenRow.of(sql);
  }

  /** The named queries of a statement. */
  public static DerivedColumns in(String sql) {
    return new DerivedColumns(sql);
  }

  /** Whether a query in parentheses has this name, or a common table expression. */
  public boolean has(String name) {
    return find(name) >= 0;
  }

  /** The columns of the query of this name; null where a star hides some. */
  public @Nullable List<String> of(String name) {
    int open = find(name);
    if (open < 0) {
      return null;
    }
    List<String> listed = listed(open);
    if (!listed.isEmpty()) {
      return listed;
    }
    int end = row.closing(open) < row.size() ? row.get(row.closing(open)).start() : sql.length();
    String query = sql.substring(row.get(open).end(), end);
    List<String> columns = new ArrayList<>();
    for (ResultColumn column : StatementOutline.of(query).resultColumns()) {
      if (column.isStar()) {
        return null;
      }
      columns.add(column.name() == null ? column.span().of(query) : column.name());
    }
    return columns.isEmpty() ? null : columns;
  }

  /** Where the parenthesis of the query of this name opens; -1 if there is none. */
  private int find(String name) {
    for (int i = 0; i < row.size(); i++) {
      if (row.opensQuery(i)) {
        int alias = row.is(row.after(i), "AS") ? row.after(i) + 1 : row.after(i);
        boolean isAlias = row.isName(alias) && SqlName.same(row.name(alias), name);
        if (isAlias || SqlName.same(row.name(definition(i)), name)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The name of the common table expression whose query opens here; -1 if it is none. */
  private int definition(int open) {
    int as = row.is(open - 1, "MATERIALIZED") ? open - 2 : open - 1;
    as = row.is(as, "NOT") ? as - 1 : as;
    if (!row.is(as, "AS")) {
      return -1;
    }
    return row.is(as - 1, ")") ? row.closing(as - 1) - 1 : as - 1;
  }

  /** The names behind that of the common table expression whose query opens here. */
  private List<String> listed(int open) {
    int name = definition(open);
    List<String> names = new ArrayList<>();
    if (name >= 0 && row.is(name + 1, "(")) {
      for (int i = name + 2; i < row.closing(name + 1); i += 2) {
        names.add(row.name(i));
      }
    }
    return names;
  }

  /**
   * Whether what stands in one place can be named in another: in the same SELECT, or in one around
   * it that a query in parentheses may look at.
   */
  public boolean isVisible(Span source, int place) {
    int from = -1;
    int to = row.size();
    boolean isOpen = true;
    for (int i = at(place); i >= 0 && isOpen; ) {
      from = start(i);
      to = end(i);
      int first = from + 1 < row.size() ? row.get(from + 1).start() : sql.length();
      int last = to < row.size() ? row.get(to).start() : sql.length();
      if (source.start() >= first && source.start() < last && !isDeeper(source, from, to)) {
        return true;
      }
      int around = opening(from);
      isOpen = around >= 0 && !isClosed(around);
      i = around - 1;
    }
    return false;
  }

  /** Whether a place within a SELECT is in a query in parentheses of it. */
  private boolean isDeeper(Span source, int from, int to) {
    for (int i = from + 1; i < Math.min(to, row.size()); i++) {
      boolean isInside =
          row.opensQuery(i)
              && row.get(i).start() < source.start()
              && (row.closing(i) >= row.size() || row.get(row.closing(i)).start() > source.start());
      if (isInside) {
        return true;
      }
    }
    return false;
  }

  private int at(int place) {
    int i = row.size() - 1;
    while (i > 0 && row.get(i).start() > place) {
      i--;
    }
    return i;
  }

  /** The token before the SELECT that holds a place: a parenthesis, a set operator, or nothing. */
  private int start(int place) {
    int i = place;
    while (i >= 0 && !row.opensQuery(i) && !SET_OPERATORS.contains(row.symbol(i))) {
      i = row.is(i, ")") && i != place ? row.closing(i) - 1 : i - 1;
    }
    return i;
  }

  private int end(int place) {
    int i = place;
    while (i < row.size() && !row.is(i, ")") && !SET_OPERATORS.contains(row.symbol(i))) {
      i = row.after(i);
    }
    boolean isJoin = row.is(i, ")") && !row.opensQuery(row.closing(i));
    return isJoin ? end(i + 1) : i;
  }

  /** The parenthesis of the query that this token begins or is within; -1 for none. */
  private int opening(int place) {
    int i = place;
    while (i >= 0 && !row.opensQuery(i)) {
      i = row.is(i, ")") ? row.closing(i) - 1 : i - 1;
    }
    return i;
  }

  /** Whether a query sees nothing of the one around it: what is read from, and definitions. */
  private boolean isClosed(int open) {
    return definition(open) >= 0
        || row.is(open - 1, "FROM")
        || row.is(open - 1, "JOIN")
        || (row.is(open - 1, ",") && isName(row.after(open)));
  }

  private boolean isName(int i) {
    return row.is(i, "AS") || row.isName(i);
  }
}

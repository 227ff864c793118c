// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the clause that a message of SQLite is about where it names none of its tokens. */
final class ClauseFinder {

  private static final Pattern COLUMN_COUNT =
      Pattern.compile("sub-select returns (\\d+) columns.*");

  private static final Set<String> ENDS_OF_TERMS =
      Set.of(
          ")",
          ";",
          "LIMIT",
          "HAVING",
          "WINDOW",
          "ORDER",
          "UNION",
          "EXCEPT",
          "INTERSECT",
          "ROWS",
          "RANGE",
          "GROUPS",
          "RETURNING");

  /** Before a parenthesis, what makes it no value of its own. */
  private static final Set<String> NO_VALUES =
      Set.of("IN", "VALUES", "USING", "INTO", "EXISTS", "FROM", "JOIN", "AS", "OVER", "SET", "BY");

  private final TokenRow row;

  ClauseFinder(TokenRow row) {
    this.row = row;
  }

  List<Span> find(SqliteMessage message) {
    return switch (message.kind()) {
      case UNEQUAL_VALUES -> unequalValues();
      case VALUE_COUNT -> insertedValues();
      case CONFLICT_TARGET -> groups("ON", "CONFLICT");
      case HAVING_WITHOUT_GROUPS -> words("HAVING");
      case TERM_OUT_OF_RANGE, TERM_OF_COMPOUND -> terms(Integer.parseInt(message.name()));
      case MISPLACED_CLAUSE -> words(message.name().split(" ", -1)[0]);
      case NOT_IN_BOTH -> inUsing(message.name());
      case CTE_COLUMNS -> withColumns(message.name());
      case SUBQUERY_COLUMNS -> subqueries(message.text());
      case ROW_VALUE -> rows();
      default -> List.of();
    };
  }

  private List<Span> words(String word) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, word)) {
        found.add(row.get(i).span());
      }
    }
    return found;
  }

  /** What stands in parentheses behind two words. */
  private List<Span> groups(String first, String second) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, first) && row.is(i + 1, second) && row.is(i + 2, "(")) {
        found.add(group(i + 2));
      }
    }
    return found;
  }

  private Span group(int open) {
    return row.span(open, Math.min(row.after(open), row.size()));
  }

  /** The rows of VALUES that have another number of values than the first. */
  private List<Span> unequalValues() {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, "VALUES") && row.is(i + 1, "(")) {
        int first = width(i + 1);
        for (int next = i + 1; row.is(next, "("); next = row.after(next) + 1) {
          if (width(next) != first) {
            found.add(group(next));
          }
        }
      }
    }
    return found;
  }

  /** How many entries a group has, or the select list of the query in it. */
  private int width(int open) {
    boolean isQuery = row.opensQuery(open);
    int width = 1;
    for (int i = open + 1; i < row.closing(open); i = row.after(i)) {
      if (isQuery && row.is(i, "FROM")) {
        break;
      }
      width += row.is(i, ",") ? 1 : 0;
    }
    return width;
  }

  /** The first row that an INSERT writes, or the select list that gives it. */
  private List<Span> insertedValues() {
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, "VALUES") && row.is(i + 1, "(")) {
        return List.of(group(i + 1));
      }
      if (row.is(i, "SELECT")) {
        int end = i + 1;
        while (end < row.size() && !row.is(end, "FROM") && !row.is(end, ";")) {
          end = row.after(end);
        }
        return List.of(row.span(Math.min(i + 1, row.size() - 1), Math.min(end, row.size())));
      }
    }
    return List.of();
  }

  /** The terms at a place among those that a list is ordered or grouped by; numbers first. */
  private List<Span> terms(int place) {
    List<Span> numbers = new ArrayList<>();
    List<Span> others = new ArrayList<>();
    for (int i = 0; i + 1 < row.size(); i++) {
      boolean isList = (row.is(i, "ORDER") || row.is(i, "GROUP")) && row.is(i + 1, "BY");
      int from = isList ? term(i + 2, place) : row.size();
      if (from < row.size()) {
        boolean isNumber = row.isKind(from, TokenKind.INTEGER);
        int to = isNumber ? from + 1 : Math.max(endOfTerm(from), from + 1);
        (isNumber ? numbers : others).add(row.span(from, to));
      }
    }
    // The last list is that of the whole statement.
    return numbers.isEmpty() ? last(others) : last(numbers);
  }

  private static List<Span> last(List<Span> spans) {
    return spans.isEmpty() ? spans : List.of(spans.get(spans.size() - 1));
  }

  /** Where the term at a place begins, counted from 1; the row's end if there are fewer. */
  private int term(int from, int place) {
    int start = from;
    for (int count = 1; count < place; count++) {
      int end = endOfTerm(start);
      if (!row.is(end, ",")) {
        return row.size();
      }
      start = end + 1;
    }
    return start;
  }

  private int endOfTerm(int from) {
    int i = from;
    while (i < row.size() && !row.is(i, ",") && !ENDS_OF_TERMS.contains(row.symbol(i))) {
      i = row.after(i);
    }
    return Math.min(i, row.size());
  }

  private List<Span> inUsing(String name) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, "USING") && row.is(i + 1, "(")) {
        for (int at = i + 2; at < row.closing(i + 1); at++) {
          if (SqlName.same(row.name(at), name)) {
            found.add(row.get(at).span());
          }
        }
      }
    }
    return found;
  }

  /** A common table expression with the names of its columns. */
  private List<Span> withColumns(String name) {
    for (int i = 0; i + 1 < row.size(); i++) {
      boolean isDefined = row.is(i + 1, "(") && row.is(row.after(i + 1), "AS");
      if (isDefined && SqlName.same(row.name(i), name)) {
        return List.of(row.span(i, row.after(i + 1)));
      }
    }
    return List.of();
  }

  /** Queries in parentheses that stand for a value and give as many columns as SQLite says. */
  private List<Span> subqueries(String message) {
    Matcher count = COLUMN_COUNT.matcher(message);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < row.size() && count.matches(); i++) {
      boolean isValue = row.is(i - 1, "IN") || !NO_VALUES.contains(row.symbol(i - 1));
      if (isValue && row.opensQuery(i) && width(i) == Integer.parseInt(count.group(1))) {
        found.add(group(i));
      }
    }
    return found;
  }

  /** Rows of several values, written out or given by a query. */
  private List<Span> rows() {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean isValue = !row.isName(i - 1) && !NO_VALUES.contains(row.symbol(i - 1));
      if (row.is(i, "(") && isValue && width(i) > 1) {
        found.add(group(i));
      }
    }
    return found;
  }
}

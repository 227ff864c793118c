// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite says about a statement that it cannot prepare, taken apart.
 *
 * @param kind what is wrong
 * @param text SQLite's own words, without what the driver adds around them
 * @param name the name, token or number that SQLite complains about, dots included, quotes not;
 *     empty if it names none
 * @param table the table that lacks the column, only for {@link Kind#NO_COLUMN_NAMED}; else null
 */
public record SqliteMessage(Kind kind, String text, String name, @Nullable String table) {

  /** Kinds of mistakes, each with the wording that SQLite uses for it. */
  public enum Kind {
    /** The column does not exist. */
    NO_SUCH_COLUMN("no such column: \"?(?<name>.+?)\"?(?: - should this be .*)?"),
    /** The table or view does not exist. */
    NO_SUCH_TABLE("no such table: (?<name>.+)"),
    /** The function does not exist. */
    NO_SUCH_FUNCTION("no such function: (?<name>.+)"),
    /** The collation does not exist. */
    NO_SUCH_COLLATION("no such collation sequence: (?<name>.+)"),
    /** The index named by INDEXED BY does not exist. */
    NO_SUCH_INDEX("no such index: (?<name>.+)"),
    /** The window named by OVER does not exist. */
    NO_SUCH_WINDOW("no such window: (?<name>.+)"),
    /** The module of a virtual table does not exist. */
    NO_SUCH_MODULE("no such module: (?<name>.+)"),
    /** The column of an INSERT does not exist. */
    NO_COLUMN_NAMED("table (?<table>.+) has no column named (?<name>.+)"),
    /** Several tables have the column. */
    AMBIGUOUS_COLUMN("ambiguous column name: (?<name>.+)"),
    /** A token stands where the grammar has no place for it. */
    SYNTAX_ERROR("near \"(?<name>.*)\": syntax error"),
    /** The text ends too early. */
    INCOMPLETE_INPUT("incomplete input"),
    /** What is no token at all, such as an open string. */
    UNRECOGNIZED_TOKEN("unrecognized token: \"(?<name>.*)\""),
    /** The function takes another number of arguments. */
    WRONG_ARGUMENT_COUNT("wrong number of arguments to function (?<name>.+)\\(\\)"),
    /** An INSERT has more or fewer values than columns. */
    VALUE_COUNT(
        "(?:table (?<name>.+) has \\d+ columns but \\d+ values were supplied|\\d+ values for \\d+"
            + " columns)"),
    /** An aggregate where none can be. */
    MISUSE_OF_AGGREGATE("misuse of aggregate(?: function |: )(?<name>.+)\\(\\)"),
    /** A window function where none can be. */
    MISUSE_OF_WINDOW_FUNCTION("misuse of window function (?<name>.+)\\(\\)"),
    /** A subquery gives more or fewer columns than needed. */
    SUBQUERY_COLUMNS("sub-select returns \\d+ columns - expected \\d+"),
    /** The parts of a compound query differ in their number of columns. */
    COMPOUND_COLUMNS("SELECTs to the left and right of (?<name>.+) do not have the same number .*"),
    /** A write to a view. */
    VIEW_IS_READ_ONLY("cannot modify (?<name>.+) because it is a view"),
    /** A column is defined twice. */
    DUPLICATE_COLUMN("duplicate column name: (?<name>.+)"),
    /** A table, view or index of this name exists already. */
    ALREADY_EXISTS("(?:table|view|index|trigger) (?<name>.+) already exists"),
    /** A common table expression that needs itself. */
    CIRCULAR_REFERENCE("circular reference: (?<name>.+)"),
    /** The rows of VALUES differ in their number of values. */
    UNEQUAL_VALUES("all VALUES must have the same number of terms"),
    /** ON CONFLICT names columns that are no key. */
    CONFLICT_TARGET("ON CONFLICT clause does not match any PRIMARY KEY or UNIQUE constraint"),
    /** HAVING where nothing is grouped. */
    HAVING_WITHOUT_GROUPS("HAVING clause on a non-aggregate query"),
    /** A number among the terms of an order or a grouping is the place of no column. */
    TERM_OUT_OF_RANGE("(?<name>\\d+)\\w\\w (?:ORDER|GROUP) BY term out of range - .*"),
    /** A compound query is sorted by what is no column of its result. */
    TERM_OF_COMPOUND("(?<name>\\d+)\\w\\w ORDER BY term does not match any column in the .*"),
    /** ORDER BY or LIMIT before the last part of a compound query. */
    MISPLACED_CLAUSE("(?<name>ORDER BY|LIMIT) clause should come after .* not before"),
    /** USING names a column that one of the tables lacks. */
    NOT_IN_BOTH("cannot join using column (?<name>.+) - column not present in both tables"),
    /** A common table expression lists more or fewer columns than its query gives. */
    CTE_COLUMNS("table (?<name>.+) has \\d+ values for \\d+ columns"),
    /** A row of values where one value can stand. */
    ROW_VALUE("row value misused"),
    /** A write to a column that is computed. */
    GENERATED_COLUMN("cannot (?:INSERT into|UPDATE) generated column \"(?<name>.+)\""),
    /** A star where there is no table. */
    NO_TABLES("no tables specified"),
    /** Anything else. */
    OTHER(".*");

    private final Pattern pattern;

    Kind(String regex) {
      this.pattern = Pattern.compile(regex, Pattern.DOTALL);
    }
  }

  /** Tells what SQLite says about a text. */
  public interface Preparation {

    /** The message about this text, or null if SQLite can prepare it. */
    @Nullable String errorOf(String sql);
  }

  /**
   * What sqlite-jdbc puts around a message: {@code [SQLITE_ERROR] SQL error or missing database
   * (…)}.
   */
  private static final Pattern DRIVER_FRAME =
      Pattern.compile("\\[SQLITE_\\w+\\][^(]*\\((.*)\\)", Pattern.DOTALL);

  /**
   * Takes a message apart; with or without the frame of sqlite-jdbc. Wording that is not known
   * gives {@link Kind#OTHER}.
   */
  public static SqliteMessage parse(String message) {
    Matcher frame = DRIVER_FRAME.matcher(message.strip());
    String text = frame.matches() ? frame.group(1) : message.strip();
    for (Kind kind : Kind.values()) {
      Matcher matcher = kind.pattern.matcher(text);
      if (matcher.matches()) {
        String name = group(matcher, kind, "name");
        return new SqliteMessage(
            kind, text, name == null ? "" : name, group(matcher, kind, "table"));
      }
    }
    throw new AssertionError("the last kind fits every text");
  }

  private static @Nullable String group(Matcher matcher, Kind kind, String group) {
    return kind.pattern.pattern().contains("(?<" + group + ">") ? matcher.group(group) : null;
  }

  /**
   * The places in {@code sql} that the message may be about, in the order of the text; empty if it
   * names nothing that can be found there.
   *
   * <p>{@code sql} must be the text that SQLite was given; {@link SqlTemplate#toOriginal} leads
   * back to the user's. For an unknown name every place counts. For a syntax error only one of them
   * is to blame: {@link #locate} finds it.
   */
  public List<Span> candidates(String sql) {
    return new CulpritFinder(sql).find(this);
  }

  /**
   * The place that the message is about, or null if it names nothing that can be found in {@code
   * sql}. Of several equal tokens, the one that causes a syntax error is found by preparing the
   * text up to each of them, about log2 of their number times: SQLite's parser reads from left to
   * right, so the first beginning that gives the same message ends in the culprit.
   */
  public @Nullable Span locate(String sql, Preparation sqlite) {
    List<Span> places = candidates(sql);
    if (places.isEmpty()) {
      return null;
    }
    if (kind != Kind.SYNTAX_ERROR) {
      return places.get(0);
    }
    int low = 0;
    int high = places.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      String error = sqlite.errorOf(sql.substring(0, places.get(middle).end()));
      boolean isSame = error != null && parse(error).text.equals(text);
      low = isSame ? low : middle + 1;
      high = isSame ? middle : high;
    }
    return places.get(low);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqliteMessage;
import dev.alcove.processor.sql.SqliteMessage.Kind;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One way out for each of SQLite's refusals that has no message of Alcove's own. */
final class RejectionRemedies {

  private static final Map<Kind, String> BY_KIND = new EnumMap<>(Kind.class);

  private static final Map<Pattern, String> BY_WORDS = new LinkedHashMap<>();

  static {
    kind(
        Kind.MISUSE_OF_AGGREGATE,
        "WHERE sees single rows: write the condition in HAVING, or compare with a subquery.");
    kind(
        Kind.MISUSE_OF_WINDOW_FUNCTION,
        "It needs OVER (…), and stands in the select list or ORDER BY; "
            + "filter outside, around a subquery.");
    kind(
        Kind.SUBQUERY_COLUMNS,
        "Name as many columns in the subquery as there are values that it stands for.");
    kind(Kind.COMPOUND_COLUMNS, "Give each SELECT as many columns as the first; NULL fills a gap.");
    kind(Kind.VIEW_IS_READ_ONLY, "Write to the tables that the view reads.");
    kind(Kind.NO_SUCH_COLLATION, "SQLite's collations are BINARY, NOCASE and RTRIM.");
    kind(Kind.NO_SUCH_INDEX, "Leave INDEXED BY out, or name an index that the table has.");
    kind(
        Kind.CIRCULAR_REFERENCE,
        "A recursive expression names itself once, in FROM of a SELECT behind UNION or UNION ALL.");
    kind(Kind.UNEQUAL_VALUES, "Give each row as many values as the first; NULL fills a gap.");
    kind(
        Kind.CONFLICT_TARGET,
        "Name the columns of the primary key or of a unique index, all of them.");
    kind(Kind.HAVING_WITHOUT_GROUPS, "Write WHERE, or add GROUP BY.");
    kind(
        Kind.TERM_OUT_OF_RANGE,
        "A number there is the place of a result column: write the column's name.");
    kind(Kind.TERM_OF_COMPOUND, "Behind a compound, sort by columns of its result.");
    kind(
        Kind.MISPLACED_CLAUSE,
        "It stands once, behind the last SELECT; for one part alone write SELECT * FROM (…).");
    kind(
        Kind.NOT_IN_BOTH,
        "USING takes columns that both tables have; else write ON and a condition.");
    kind(
        Kind.CTE_COLUMNS,
        "List as many names behind the expression's own as its query gives columns.");
    kind(Kind.ROW_VALUE, "Compare with a row of the same width, or take one value.");
    kind(Kind.GENERATED_COLUMN, "Leave the column out: SQLite computes it.");
    kind(Kind.NO_TABLES, "A star stands for the columns of tables: add FROM.");
    words(
        "subqueries prohibited.*",
        "It may use the row's own columns only; what depends on other rows belongs in a @Trigger.");
    words(
        "non-deterministic.*",
        "It must give the same for the same row; let the app or a @Trigger write what changes.");
    words("default value of column .* is not constant", "Write a literal, without columns.");
  }

  private final SqliteDatabase sqlite;

  RejectionRemedies(SqliteDatabase sqlite) {
    this.sqlite = sqlite;
  }

  String of(SqlSubject subject, SqliteMessage message) {
    return switch (message.kind()) {
      case WRONG_ARGUMENT_COUNT -> arguments(message.name());
      case VALUE_COUNT ->
          message.name().isEmpty()
              ? "Give each column in the parentheses behind the table's name one value."
              : "Name the columns that get values: INSERT INTO " + message.name() + " (…).";
      case NO_SUCH_WINDOW -> "Define it: WINDOW " + message.name() + " AS (…).";
      default -> BY_KIND.getOrDefault(message.kind(), byWords(subject, message.text()));
    };
  }

  private String arguments(String function) {
    List<Integer> counts = sqlite.argumentCounts(function);
    if (counts.isEmpty() || counts.get(0) < 0) {
      return "What it takes: sqlite.org/lang_corefunc.html.";
    }
    String numbers = counts.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    return function + "() takes " + numbers + (numbers.equals("1") ? " argument." : " arguments.");
  }

  private static String byWords(SqlSubject subject, String text) {
    for (Map.Entry<Pattern, String> entry : BY_WORDS.entrySet()) {
      if (entry.getKey().matcher(text).matches()) {
        return entry.getValue();
      }
    }
    return "SQLite's rules: sqlite.org/" + page(subject) + ".html.";
  }

  private static String page(SqlSubject subject) {
    if (subject.rejected() == ProblemId.REJECTED_QUERY) {
      return "lang_" + subject.outline().kind().name().toLowerCase(Locale.ROOT);
    }
    return subject.form().equals("trigger") ? "lang_createtrigger" : "lang_expr";
  }

  private static void kind(Kind kind, String remedy) {
    BY_KIND.put(kind, remedy);
  }

  private static void words(String regex, String remedy) {
    BY_WORDS.put(Pattern.compile(regex), remedy);
  }
}

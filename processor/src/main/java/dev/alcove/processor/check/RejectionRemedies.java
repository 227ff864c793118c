// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqliteMessage;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One way out for each of SQLite's refusals that has no message of Alcove's own. */
final class RejectionRemedies {

  private static final Map<SqliteMessage.Kind, String> BY_KIND =
      Map.of(
          SqliteMessage.Kind.MISUSE_OF_AGGREGATE,
          "WHERE sees single rows: write the condition in HAVING, or compare with a subquery.",
          SqliteMessage.Kind.MISUSE_OF_WINDOW_FUNCTION,
          "It needs OVER (…), and stands in the select list or ORDER BY; "
              + "filter outside, around a subquery.",
          SqliteMessage.Kind.SUBQUERY_COLUMNS,
          "Name as many columns in the subquery as there are values that it stands for.",
          SqliteMessage.Kind.COMPOUND_COLUMNS,
          "Give each SELECT as many columns as the first; NULL fills a gap.",
          SqliteMessage.Kind.VIEW_IS_READ_ONLY,
          "Write to the tables that the view reads.",
          SqliteMessage.Kind.NO_SUCH_COLLATION,
          "SQLite's collations are BINARY, NOCASE and RTRIM.",
          SqliteMessage.Kind.NO_SUCH_INDEX,
          "Leave INDEXED BY out, or name an index that the table has.",
          SqliteMessage.Kind.CIRCULAR_REFERENCE,
          "A recursive expression names itself once, in FROM of a SELECT behind UNION or UNION ALL.");

  private static final Map<Pattern, String> BY_WORDS = new LinkedHashMap<>();

  static {
    words(
        "subqueries prohibited.*",
        "It may use the row's own columns only; what depends on other rows belongs in a @Trigger.");
    words(
        "non-deterministic.*",
        "It must give the same for the same row; let the app or a @Trigger write what changes.");
    words("default value of column .* is not constant", "Write a literal, without columns.");
    words(
        "ON CONFLICT clause does not match.*",
        "Name the columns of the primary key or of a unique index, all of them.");
    words("HAVING clause on a non-aggregate query", "Write WHERE, or add GROUP BY.");
    words(
        "cannot (INSERT into|UPDATE) generated column.*",
        "Leave the column out: SQLite computes it.");
    words(".* ORDER BY term does not match.*", "Behind a compound, sort by columns of its result.");
    words("row value misused", "Compare with a row of the same width, or take one value.");
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

  private static void words(String regex, String remedy) {
    BY_WORDS.put(Pattern.compile(regex), remedy);
  }
}

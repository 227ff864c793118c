// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.FunctionCall;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The functions of full-text indexes are those of the version in use, and get an index and what
 * else they take. SQLite says so only when the query finds a row; FTS4 takes what it is given.
 */
final class FullTextCallRule {

  /** What there is instead of a function that a version lacks. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "highlight",
          "Write snippet(#, '[', ']', '…', 0, 64), which marks the words in as many.",
          "bm25",
          "Sort by a column of the table; of each hit, matchinfo(#, 'pcx') tells FTS4's numbers.",
          "offsets",
          "Write highlight(#, 0, '[', ']'), which marks the words.",
          "matchinfo",
          "Write bm25(#), which is least for the best hit.");

  private final List<FullTextIndex> indexes;
  private final String version;
  private final Map<String, FullTextFunction> functions;
  private final Set<String> names;
  private final FullTextArguments arguments;

  FullTextCallRule(Database database, List<FullTextIndex> indexes) {
    boolean hasFts5 = database.minimumSqlite().hasFts5();
    this.indexes = indexes;
    this.version = hasFts5 ? "FTS5" : "FTS4";
    this.functions = FullTextFunction.all(hasFts5);
    this.names = new HashSet<>(functions.keySet());
    names.addAll(INSTEAD.keySet());
    this.arguments = new FullTextArguments(version);
  }

  /** Whether all calls in a query, and in the terms of its orders, can work. */
  boolean accepts(QuerySubject subject) {
    boolean fine = accepts(subject, subject);
    for (OrderTerms order : OrderTerms.of(subject)) {
      fine &= accepts(order, subject);
    }
    return fine;
  }

  private boolean accepts(SqlSubject subject, QuerySubject query) {
    boolean fine = true;
    for (FunctionCall call : FunctionCall.of(subject.sql(), names)) {
      FullTextFunction function = functions.get(call.name());
      if (function == null) {
        lacks(subject, call);
        fine = false;
      } else {
        FullTextIndex index = index(subject, call, function);
        fine &= index != null && arguments.accept(subject, query, call, function, index);
      }
    }
    return fine;
  }

  private void lacks(SqlSubject subject, FunctionCall call) {
    subject.problem(
        ProblemId.UNKNOWN_FUNCTION,
        call.span(),
        subject.name() + " calls " + call.name() + "(), which " + version + " does not have.",
        INSTEAD.getOrDefault(call.name(), "").replace("#", meant(subject)));
  }

  private String meant(SqlSubject subject) {
    FullTextIndex index = FullTextIndex.meant(indexes, subject);
    return index == null ? "<table>_fts" : SqlName.quoteIfNeeded(index.name());
  }

  /** The index that a call is about; null if it is about none, which has been reported. */
  private @Nullable FullTextIndex index(
      SqlSubject subject, FunctionCall call, FullTextFunction function) {
    Span first = call.arguments().isEmpty() ? call.span() : call.arguments().get(0);
    String text = first.of(subject.sql());
    List<Token> tokens = Tokenizer.significant(text);
    String last = SqlName.unquote(tokens.get(tokens.size() - 1).text(text));
    boolean isName = tokens.size() == 1 || (tokens.size() == 3 && text.contains("."));
    FullTextIndex index = isName ? FullTextIndex.named(indexes, last) : null;
    if (index == null) {
      isNone(subject, call, function, first);
    } else if (!index.isReadBy(subject)) {
      isNotRead(subject, call, index, first);
      return null;
    }
    return index;
  }

  private static void isNotRead(
      SqlSubject subject, FunctionCall call, FullTextIndex index, Span place) {
    String name = SqlName.quoteIfNeeded(index.name());
    subject.problem(
        ProblemId.FULL_TEXT_CALL,
        place,
        subject.name()
            + " calls "
            + call.name()
            + "() of "
            + index.name()
            + ", which it does not read.",
        "Add JOIN "
            + name
            + " ON "
            + name
            + ".rowid = "
            + SqlName.quoteIfNeeded(index.table().name())
            + "."
            + index.key()
            + ", and look for words in it by "
            + name
            + " MATCH.");
  }

  private void isNone(
      SqlSubject subject, FunctionCall call, FullTextFunction function, Span place) {
    String text = place.of(subject.sql());
    String given = text.length() <= 40 ? text : "an expression";
    subject.problem(
        ProblemId.FULL_TEXT_CALL,
        place,
        subject.name()
            + " calls "
            + call.name()
            + (call.arguments().isEmpty()
                ? "() without a full-text index."
                : "() with " + given + ", which is no full-text index."),
        indexes.isEmpty()
            ? "Declare @FullText on the table, and write " + function.call("<table>_fts") + "."
            : "Write the index by its own name: " + function.call(meant(subject)) + ".");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TableReference;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * MATCH is a condition that a full-text index answers, and what it looks for is a pattern. SQLite
 * prepares others too, and refuses them when they run.
 */
final class FullTextMatchRule {

  private final SqliteDatabase sqlite;
  private final List<FullTextIndex> indexes;
  private final String version;
  private final boolean isOnAndroid;

  FullTextMatchRule(SqliteDatabase sqlite, Database database, List<FullTextIndex> indexes) {
    this.sqlite = sqlite;
    this.indexes = indexes;
    this.version = database.minimumSqlite().hasFts5() ? "FTS5" : "FTS4";
    this.isOnAndroid = database.minimumSqlite().isAndroid();
  }

  /** Whether each MATCH of a form, which SQLite accepts, can be answered. */
  boolean accepts(QuerySubject subject, QueryForm form) {
    String sql = form.template().text();
    List<Token> tokens = Tokenizer.significant(sql);
    if (tokens.stream().noneMatch(token -> isMatch(sql, token))) {
      return true;
    }
    SentSql sent = SentSql.of(form.template());
    int calls = sqlite.matchCalls(sql);
    for (int i = 0; i < tokens.size(); i++) {
      if (isMatch(sql, tokens.get(i))) {
        if (calls > 0 && sqlite.matchCalls(withoutMatch(sql, tokens.get(i))) < calls) {
          unanswered(subject, sent.original(tokens.get(i).span()));
          return false;
        }
        if (hasPattern(subject, tokens, i)
            && !isUnderstood(subject, sql, tokens.get(i + 1), sent)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isMatch(String sql, Token token) {
    return token.kind() == TokenKind.WORD && token.text(sql).equalsIgnoreCase("MATCH");
  }

  /** The same with a condition that is always a call. */
  private static String withoutMatch(String sql, Token match) {
    return sql.substring(0, match.start()) + " GLOB" + sql.substring(match.end());
  }

  /** Whether a pattern stands in the SQL, alone, and it is clear for which index. */
  private boolean hasPattern(QuerySubject subject, List<Token> tokens, int match) {
    boolean isLast = match + 2 >= tokens.size();
    return match + 1 < tokens.size()
        && tokens.get(match + 1).kind() == TokenKind.STRING
        && (isLast || tokens.get(match + 2).kind() != TokenKind.OPERATOR)
        && FullTextIndex.meant(indexes, subject) != null
        && indexes.stream().filter(each -> each.isReadBy(subject)).count() <= 1;
  }

  private boolean isUnderstood(QuerySubject subject, String sql, Token pattern, SentSql sent) {
    String text = pattern.text(sql);
    Span place = sent.original(pattern.span());
    Fts4Misreading misreading =
        version.equals("FTS5") ? null : Fts4Misreading.in(SqlName.unquote(text), isOnAndroid);
    if (misreading != null) {
      misread(subject, place, misreading);
      return false;
    }
    String failure = failure(subject, text);
    if (failure != null) {
      noPattern(subject, place, failure);
    }
    return failure == null;
  }

  /** What the index says of a pattern; null if nothing. */
  private @Nullable String failure(QuerySubject subject, String pattern) {
    FullTextIndex index = FullTextIndex.meant(indexes, subject);
    String name = index == null ? "" : SqlName.quoteIfNeeded(index.name());
    Optional<Rejection> rejection =
        sqlite.tryOut("SELECT rowid FROM " + name + " WHERE " + name + " MATCH " + pattern);
    return rejection.map(Rejection::message).orElse(null);
  }

  private void misread(QuerySubject subject, Span place, Fts4Misreading misreading) {
    subject.problem(
        ProblemId.FULL_TEXT_MATCH,
        place,
        subject.name()
            + " looks for what "
            + (isOnAndroid ? "Android's FTS4" : version)
            + " reads otherwise: "
            + misreading.defect()
            + ".",
        "Write " + misreading.instead() + "; or pass a FullTextQuery, FullTextQuery.words(…).");
  }

  private void noPattern(QuerySubject subject, Span place, String failure) {
    subject.problem(
        ProblemId.FULL_TEXT_MATCH,
        place,
        subject.name()
            + " looks for what is no pattern of "
            + version
            + ": "
            + failure.replaceFirst("^fts5: ", "")
            + ".",
        "Pass a FullTextQuery, FullTextQuery.words(…), or mend it: sqlite.org/"
            + (version.equals("FTS5") ? "fts5.html." : "fts3.html."));
  }

  private void unanswered(QuerySubject subject, Span place) {
    FullTextIndex index = FullTextIndex.meant(indexes, subject);
    subject.problem(
        ProblemId.FULL_TEXT_MATCH,
        place,
        subject.name() + " uses MATCH where no full-text index answers it, so that it fails.",
        index == null
            ? "Declare @FullText on the table and ask its index, <table>_fts MATCH …, or use LIKE."
            : "Ask in a subquery: "
                + rows(subject, index)
                + " IN (SELECT rowid FROM "
                + SqlName.quoteIfNeeded(index.name())
                + " WHERE "
                + SqlName.quoteIfNeeded(index.name())
                + " MATCH …).");
  }

  /** What a query calls the rows that the index finds. */
  private static String rows(QuerySubject subject, FullTextIndex index) {
    for (TableReference reference : subject.tables()) {
      if (SqlName.same(reference.name(), index.table().name())) {
        String alias = reference.alias();
        return alias == null ? index.key() : SqlName.quoteIfNeeded(alias) + "." + index.key();
      }
    }
    return "rowid";
  }
}

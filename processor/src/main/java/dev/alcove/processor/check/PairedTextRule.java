// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.FullTextCalls;
import dev.alcove.processor.sql.FunctionCall;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sqlite.ResultColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A full-text index keeps Chinese text in pairs of characters. Alcove makes the text of them again
 * where a column of the result is what {@code snippet} or {@code highlight} gives, and only there:
 * anywhere else SQL would work on the pairs, which texts of Latin letters hide.
 */
final class PairedTextRule {

  private final List<FullTextIndex> indexes;

  PairedTextRule(List<FullTextIndex> indexes) {
    this.indexes = indexes;
  }

  void check(QuerySubject subject, List<ResultColumn> columns) {
    if (!indexes.isEmpty()) {
      checkCalls(subject);
      boolean hasStar = subject.outline().resultColumns().size() != columns.size();
      for (int i = 0; i < columns.size(); i++) {
        String name = hasStar ? columns.get(i).name() : name(subject, i);
        checkColumn(subject, columns.get(i).originTable(), name);
      }
    }
  }

  private static void checkCalls(QuerySubject subject) {
    for (FunctionCall call : FunctionCall.of(subject.sql(), FullTextCalls.SHOWING)) {
      if (!isWholeColumn(subject, call)) {
        subject.problem(
            ProblemId.PAIRED_TEXT,
            call.span(),
            subject.name()
                + " uses "
                + call.name()
                + "() inside of an expression, where Chinese text is in pairs of characters.",
            "Select it by itself, at the outermost level, into a @Nullable String, and do the rest"
                + " in Java.");
      }
    }
  }

  private static boolean isWholeColumn(QuerySubject subject, FunctionCall call) {
    return !subject.outline().shape().isCompound()
        && subject.outline().resultColumns().stream()
            .filter(column -> !column.isStar())
            .filter(column -> column.span().start() == call.span().start())
            .anyMatch(column -> FullTextCalls.isCall(column.span().of(subject.sql())));
  }

  /** The name that an entry of the result begins with: SQLite tells none for virtual tables. */
  private static String name(QuerySubject subject, int place) {
    String entry = subject.outline().resultColumns().get(place).span().of(subject.sql());
    List<Token> tokens = Tokenizer.significant(entry);
    boolean isQualified = tokens.size() > 2 && tokens.get(1).text(entry).equals(".");
    return SqlName.unquote(tokens.get(isQualified ? 2 : 0).text(entry));
  }

  private void checkColumn(QuerySubject subject, @Nullable String origin, String name) {
    for (FullTextIndex index : indexes) {
      if (origin != null
          && SqlName.same(index.name(), origin)
          && index.columns().stream().anyMatch(each -> SqlName.same(each, name))) {
        String table = index.table().name();
        subject.problem(
            ProblemId.PAIRED_TEXT,
            subject.name()
                + " reads "
                + name
                + " from "
                + index.name()
                + ", which keeps Chinese text in pairs of characters.",
            "Read it from "
                + table
                + ": JOIN "
                + SqlName.quoteIfNeeded(table)
                + " t ON t."
                + index.key()
                + " = "
                + index.name()
                + ".rowid, and select t."
                + SqlName.quoteIfNeeded(name)
                + ".");
      }
    }
  }
}

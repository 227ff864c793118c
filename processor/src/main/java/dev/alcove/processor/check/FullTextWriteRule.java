// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.NamedColumns;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementKind;
import dev.alcove.processor.sql.TableReference;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;

/**
 * Queries write to tables, and triggers that Alcove makes to their full-text indexes: what any
 * other SQL wrote there, the index would find in no row. What an index does as a whole is an INSERT
 * into the column of its own name, {@code INSERT INTO notes_fts (notes_fts) VALUES ('optimize')}.
 *
 * @see <a href="https://www.sqlite.org/fts5.html#special_insert_commands">Special INSERT
 *     Commands</a>
 */
final class FullTextWriteRule {

  private final List<FullTextIndex> indexes;

  FullTextWriteRule(List<FullTextIndex> indexes) {
    this.indexes = indexes;
  }

  /** Whether SQL writes to no full-text index. */
  boolean accepts(SqlSubject subject) {
    for (TableReference reference : subject.tables()) {
      for (FullTextIndex index : indexes) {
        if (reference.use() != TableReference.Use.READ
            && isPart(index, reference.name())
            && !isCommand(subject, reference, index)) {
          report(subject, reference, index);
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isPart(FullTextIndex index, String name) {
    return SqlName.same(index.name(), name)
        || index.names().shadows().stream().anyMatch(shadow -> SqlName.same(shadow, name));
  }

  private static boolean isCommand(
      SqlSubject subject, TableReference reference, FullTextIndex index) {
    List<String> columns = NamedColumns.after(subject.sql(), reference.span().end());
    return subject.outline().kind() == StatementKind.INSERT
        && columns.stream().anyMatch(name -> SqlName.same(name, index.name()))
        && columns.stream()
            .allMatch(name -> SqlName.same(name, index.name()) || SqlName.same(name, "rank"))
        && !forgetsRows(subject.sql());
  }

  /** Whether the index is told to forget all rows, of which nothing tells it again. */
  private static boolean forgetsRows(String sql) {
    return Tokenizer.significant(sql).stream()
        .filter(token -> token.kind() == TokenKind.STRING)
        .anyMatch(token -> SqlName.same(SqlName.unquote(token.text(sql)), "delete-all"));
  }

  private static void report(SqlSubject subject, TableReference reference, FullTextIndex index) {
    String table = index.table().name();
    subject.problem(
        ProblemId.FULL_TEXT_WRITE,
        reference.span(),
        subject.name()
            + " writes to "
            + reference.name()
            + (SqlName.same(reference.name(), index.name()) ? ", the" : ", a part of the")
            + " full-text index of \""
            + table
            + "\".",
        subject.form().equals("trigger")
            ? "Leave that out: @FullText makes the triggers by which its index follows the table."
            : "Write to "
                + SqlName.quoteIfNeeded(table)
                + ": triggers follow it. maintenance().rebuildFullText() makes the index anew.");
  }
}

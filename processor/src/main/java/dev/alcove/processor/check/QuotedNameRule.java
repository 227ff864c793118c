// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Suggestion;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.List;

/**
 * What stands in double quotes is a name. SQLite takes it for a string where no such name exists,
 * so a typing error would compile and find nothing.
 *
 * @see <a href="https://www.sqlite.org/quirks.html">Double-quoted String Literals Are Accepted</a>
 */
final class QuotedNameRule {

  private final SqliteDatabase sqlite;
  private final SchemaNames names;

  QuotedNameRule(SqliteDatabase sqlite, SchemaNames names) {
    this.sqlite = sqlite;
    this.names = names;
  }

  /** Whether every name in double quotes is one. */
  boolean accepts(SqlSubject subject, SentSql sent) {
    List<Span> strings =
        sqlite.doubleQuotedStrings(sent.text()).stream()
            .filter(string -> sent.isOriginal().test(string.start()))
            .toList();
    for (Span string : strings) {
      report(subject, sent.original(string));
    }
    return strings.isEmpty();
  }

  void report(SqlSubject subject, Span span) {
    String name = SqlName.unquote(span.of(subject.sql()));
    String closest = Suggestion.closest(name, names.columns(subject.tables()));
    subject.problem(
        ProblemId.QUOTED_NAME_IS_STRING,
        span,
        "\"" + name + "\" in " + subject.name() + " is no name; SQLite would take it for a string.",
        (closest == null ? "" : "Closest: \"" + closest + "\". ")
            + "If a string is meant, write "
            + SqlName.stringLiteral(name)
            + ".");
  }
}

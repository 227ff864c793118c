// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.schema.FullTextNames;
import dev.alcove.processor.schema.SchemaStatement;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates full-text indexes; instead of a mistaken one an index stands in that nothing fills. */
final class FullTextCreator {

  private final SqliteDatabase sqlite;
  private final MinimumSqlite minimum;
  private final Report report;

  FullTextCreator(SqliteDatabase sqlite, Database database, Report report) {
    this.sqlite = sqlite;
    this.minimum = database.minimumSqlite();
    this.report = report;
  }

  void create(Table table, FullText fullText) {
    if (!isSound(table, fullText) || isRefused(table, fullText)) {
      sqlite.execute(standIn(table, fullText));
    }
  }

  private boolean isSound(Table table, FullText fullText) {
    return table.primaryKey() != null
        && !report.hasErrorAt(table.primaryKey().origin())
        && !report.hasErrorAt(table.origin())
        && !report.hasErrorAt(fullText.origin())
        && !report.hasErrorAt(fullText.prefixOrigin())
        && fullText.columnOrigins().stream().noneMatch(report::hasErrorAt);
  }

  private boolean isRefused(Table table, FullText fullText) {
    if (isTrigram(fullText)) {
      report.add(
          ProblemId.FULL_TEXT_TOKENIZER,
          fullText.tokenizerOrigin(),
          "T"
              + tokenizer(table, fullText).substring(1)
              + " does not go with Chinese, Japanese and Korean, which stand in pairs.",
          "Leave the tokenizer out, or write \"unicode61\" or \"porter\" with its arguments.");
      return true;
    }
    for (SchemaStatement statement : Ddl.fullText(table, fullText, minimum)) {
      Optional<Rejection> rejection = sqlite.execute(statement.sql());
      if (rejection.isPresent()) {
        refused(table, fullText, statement, rejection.get());
        return true;
      }
    }
    return false;
  }

  /** If SQLite takes the index with its own tokenizer, it was the tokenizer. */
  private void refused(
      Table table, FullText fullText, SchemaStatement statement, Rejection rejection) {
    FullText plain =
        new FullText(
            fullText.columns(),
            "unicode61",
            fullText.prefixes(),
            fullText.since(),
            fullText.origin(),
            fullText.columnOrigins(),
            fullText.tokenizerOrigin(),
            fullText.prefixOrigin());
    boolean isIndex = statement.kind() == SchemaStatement.Kind.VIRTUAL_TABLE;
    boolean isTokenizer =
        isIndex
            && Ddl.fullText(table, plain, minimum).stream()
                .filter(other -> other.kind() == statement.kind())
                .allMatch(other -> sqlite.execute(other.sql()).isEmpty());
    Origin origin = isTokenizer ? fullText.tokenizerOrigin() : fullText.origin();
    report.add(
        isTokenizer ? ProblemId.FULL_TEXT_TOKENIZER : ProblemId.REJECTED_DECLARATION,
        origin,
        "SQLite refuses "
            + (isTokenizer ? tokenizer(table, fullText) : "@FullText of " + table.type().lastName())
            + ": "
            + rejection.message()
            + ".",
        isTokenizer
            ? (minimum.hasFts5()
                ? "FTS5 has unicode61, ascii and porter: sqlite.org/fts5.html#tokenizers."
                : "FTS4 has unicode61, simple and porter: sqlite.org/fts3.html#tokenizer.")
            : "What an index may have: sqlite.org/"
                + (minimum.hasFts5() ? "fts5.html." : "fts3.html."));
  }

  private static boolean isTrigram(FullText fullText) {
    return fullText.tokenizer().strip().toLowerCase(Locale.ROOT).startsWith("trigram");
  }

  private static String tokenizer(Table table, FullText fullText) {
    return "tokenizer \"" + fullText.tokenizer() + "\" of " + table.type().lastName();
  }

  private String standIn(Table table, FullText fullText) {
    FullTextNames names = FullTextNames.of(table, minimum);
    Set<String> folded = new LinkedHashSet<>();
    List<String> columns =
        fullText.columns().stream().filter(name -> folded.add(SqlName.fold(name))).toList();
    return "CREATE VIRTUAL TABLE "
        + SqlName.quote(names.index())
        + " USING "
        + (minimum.hasFts5() ? "fts5(" : "fts4(")
        + columns.stream().map(SqlName::quote).collect(Collectors.joining(", "))
        + ")";
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlExcerpt;
import dev.alcove.processor.sql.StatementKind;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.Suggestion;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.List;
import java.util.Locale;

/** The sql of a version is a list of single statements that change data and stand by themselves. */
final class VersionSqlRule implements DeclarationRule {

  private static final List<String> VERBS = List.of("INSERT", "UPDATE", "DELETE", "REPLACE");

  @Override
  public void check(Database database, Report report) {
    FullTextWriteRule writes = new FullTextWriteRule(FullTextIndex.of(database));
    for (Version version : database.versions()) {
      if (version.sql().isEmpty() || report.hasErrorAt(version.origin())) {
        continue;
      }
      String name = "The sql of version " + version.value() + " of " + database.type().lastName();
      if (version.value() == 1) {
        report.add(
            ProblemId.VERSION_SQL,
            version.sql().get(0).origin(),
            name + " would never run: no file comes from a version before.",
            "Remove it; what a new file shall hold is inserted when the app finds it empty.");
      } else {
        for (Version.Statement statement : version.sql()) {
          String sql = statement.text();
          if (writes.accepts(
              new DeclaredSql(name, "statement", sql, "", statement.origin(), report))) {
            new Judge(name, statement, report).judge();
          }
        }
      }
    }
  }

  /** Judges one statement. */
  private record Judge(String name, Version.Statement statement, Report report) {

    void judge() {
      String sql = statement.text();
      StatementOutline outline = StatementOutline.of(sql);
      if (outline.kind() == StatementKind.EMPTY) {
        report.add(
            ProblemId.VERSION_SQL,
            statement.origin(),
            name + " has a text without a statement.",
            "Write one statement in each text, or leave the text out.");
      } else if (outline.statements().size() > 1) {
        problem(
            outline.statements().get(1),
            "has several statements in one text",
            "Give each a text of its own: sql = {\"…\", \"…\"}.");
      } else if (!outline.kind().isWrite()) {
        verb(outline, Tokenizer.significant(sql).get(0));
      } else if (!outline.variables().isEmpty()) {
        variable(outline.variables().get(0).span());
      } else if (!outline.positionalVariables().isEmpty()) {
        variable(outline.positionalVariables().get(0).span());
      } else if (outline.hasReturning()) {
        problem(
            outline.statements().get(0),
            "returns rows, which nobody reads",
            "Leave out RETURNING.");
      }
    }

    private void variable(Span span) {
      problem(
          span,
          "has a variable, to which nobody binds a value",
          "Write the value itself, or change the data in Java, by a @MigrationStep.");
    }

    private void verb(StatementOutline outline, Token first) {
      String verb = first.text(statement.text()).toUpperCase(Locale.ROOT);
      if (outline.kind() == StatementKind.SELECT) {
        problem(
            outline.statements().get(0),
            "reads, and nobody takes the result",
            "Write an INSERT, UPDATE or DELETE; a SELECT may stand inside of it.");
        return;
      }
      String closest = Suggestion.closest(verb, VERBS);
      problem(
          first.span(),
          "has " + verb + ", which does not change data",
          closest == null ? reason(verb) : "Closest: " + closest + ".");
    }

    private static String reason(String verb) {
      return switch (verb) {
        case "CREATE", "DROP", "ALTER" ->
            "The schema comes from the annotations: see @Version, @Renamed, @Altered and @Removed.";
        case "BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE" ->
            "Leave it out: an upgrade is one transaction, which ends as a whole or not at all.";
        case "PRAGMA" -> "Leave it out: pragmas belong to the builder.";
        case "ATTACH", "DETACH" ->
            "Leave it out: an upgrade knows its own file only; copy from others in the app.";
        case "VACUUM" -> "Leave it out: SQLite refuses VACUUM in a transaction, as an upgrade is.";
        case "ANALYZE", "REINDEX" -> "Leave it out: maintenance has its time after the upgrade.";
        default -> "Write an INSERT, UPDATE, DELETE or REPLACE; it may begin with WITH.";
      };
    }

    private void problem(Span span, String defect, String remedy) {
      SqlExcerpt excerpt = SqlExcerpt.of(statement.text(), span);
      report.add(
          ProblemId.VERSION_SQL,
          statement.origin(),
          name + " " + defect + ".",
          excerpt.line(),
          excerpt.pointer(),
          remedy);
    }
  }
}

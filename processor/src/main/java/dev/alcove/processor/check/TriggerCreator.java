// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.TriggerOutline;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Creates triggers. SQLite looks into a trigger's body only when it prepares what fires it, so that
 * such a statement is prepared after each one.
 */
final class TriggerCreator {

  private final SqliteDatabase sqlite;
  private final RejectionRule rejectionRule;
  private final QuotedNameRule quotedNameRule;
  private final FullTextWriteRule fullTextWriteRule;
  private final Report report;

  TriggerCreator(SqliteDatabase sqlite, Database database, SchemaNames names, Report report) {
    this.sqlite = sqlite;
    this.rejectionRule = new RejectionRule(sqlite, names);
    this.quotedNameRule = new QuotedNameRule(sqlite, names);
    this.fullTextWriteRule = new FullTextWriteRule(FullTextIndex.of(database));
    this.report = report;
  }

  void create(Table table, Trigger trigger) {
    if (report.hasErrorAt(trigger.origin())) {
      return;
    }
    DeclaredSql subject =
        new DeclaredSql(
            "@Trigger \"" + trigger.name() + "\" of " + table.type().lastName(),
            "trigger",
            trigger.sql(),
            table.name(),
            trigger.origin(),
            report);
    if (repeatsCreate(subject) || !fullTextWriteRule.accepts(subject)) {
      return;
    }
    SentSql sent =
        SentSql.inside(
            "CREATE TRIGGER " + SqlName.quoteIfNeeded(trigger.name()) + "\n", trigger.sql(), "");
    TriggerOutline outline = TriggerOutline.of(trigger.sql());
    Optional<Rejection> rejection = sqlite.execute(sent.text());
    if (rejection.isPresent()) {
      rejectionRule.report(subject, sent, rejection.get());
    } else if (outline != null) {
      checkBody(table, trigger, outline, subject);
    }
  }

  private static boolean repeatsCreate(DeclaredSql subject) {
    List<Token> tokens = Tokenizer.significant(subject.sql());
    if (tokens.isEmpty() || !tokens.get(0).text(subject.sql()).equalsIgnoreCase("CREATE")) {
      return false;
    }
    subject.problem(
        ProblemId.SYNTAX_ERROR,
        tokens.get(0).span(),
        subject.name() + " begins with CREATE, which Alcove writes itself.",
        "Leave out CREATE TRIGGER and the name: sql begins with BEFORE, AFTER or INSTEAD OF.");
    return true;
  }

  private void checkBody(
      Table table, Trigger trigger, TriggerOutline outline, DeclaredSql subject) {
    String firing = firing(table, outline.event());
    if (sqlite.prepare(firing) instanceof Rejection rejection) {
      drop(trigger);
      rejectionRule.report(subject, SentSql.inside("", trigger.sql(), ""), rejection);
      return;
    }
    for (Token token : Tokenizer.significant(trigger.sql())) {
      if (token.kind() == TokenKind.QUOTED_NAME
          && token.text(trigger.sql()).startsWith("\"")
          && !isName(trigger, token, firing)) {
        quotedNameRule.report(subject, token.span());
      }
    }
  }

  /** Whether the trigger is accepted with this name in backticks, which never hold a string. */
  private boolean isName(Trigger trigger, Token token, String firing) {
    String sql = trigger.sql();
    String name = SqlName.unquote(token.text(sql)).replace("`", "``");
    drop(trigger);
    String variant =
        sql.substring(0, token.start()) + "`" + name + "`" + sql.substring(token.end());
    String create = "CREATE TRIGGER " + SqlName.quoteIfNeeded(trigger.name()) + "\n";
    boolean accepted =
        sqlite.execute(create + variant).isEmpty()
            && !(sqlite.prepare(firing) instanceof Rejection);
    drop(trigger);
    sqlite.execute(create + sql);
    return accepted;
  }

  private void drop(Trigger trigger) {
    sqlite.execute("DROP TRIGGER IF EXISTS " + SqlName.quoteIfNeeded(trigger.name()));
  }

  /** A statement that fires every trigger of this event, whatever columns it waits for. */
  private static String firing(Table table, TriggerOutline.Event event) {
    String name = SqlName.quoteIfNeeded(table.name());
    return switch (event) {
      case INSERT -> "INSERT INTO " + name + " DEFAULT VALUES";
      case DELETE -> "DELETE FROM " + name;
      case UPDATE ->
          "UPDATE "
              + name
              + " SET "
              + BareTable.columns(table).stream()
                  .filter(column -> !column.isGenerated())
                  .map(Column::name)
                  .map(SqlName::quoteIfNeeded)
                  .map(column -> column + " = " + column)
                  .collect(Collectors.joining(", "));
    };
  }
}

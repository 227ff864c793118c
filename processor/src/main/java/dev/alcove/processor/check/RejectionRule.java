// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database.UnlistedTable;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.NamePlace;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqliteMessage;
import dev.alcove.processor.sql.TableReference;
import dev.alcove.processor.sql.Variable;
import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What SQLite refuses is said in the user's terms: what, where, and what was probably meant. */
final class RejectionRule {

  private final SqliteDatabase sqlite;
  private final SchemaNames names;
  private final UnknownColumn unknownColumn;
  private final RejectionRemedies remedies;

  RejectionRule(SqliteDatabase sqlite, SchemaNames names) {
    this.sqlite = sqlite;
    this.names = names;
    this.unknownColumn = new UnknownColumn(names);
    this.remedies = new RejectionRemedies(sqlite);
  }

  void report(SqlSubject subject, SentSql sent, Rejection rejection) {
    SqliteMessage message = SqliteMessage.parse(rejection.message());
    Span span = place(sent, message);
    switch (message.kind()) {
      case NO_SUCH_COLUMN, NO_COLUMN_NAMED -> {
        if (!Gaps.inColumns(subject.report()) && !names.anyIsDouble(subject.tables())) {
          List<Span> places = message.candidates(sent.text()).stream().map(sent::original).toList();
          unknownColumn.report(subject, message, places.isEmpty() ? List.of(span) : places);
        }
      }
      case NO_SUCH_TABLE -> unknownTable(subject, message, span);
      case NO_SUCH_FUNCTION -> unknownFunction(subject, message, span);
      case AMBIGUOUS_COLUMN -> ambiguousColumn(subject, message, span);
      case SYNTAX_ERROR, INCOMPLETE_INPUT, UNRECOGNIZED_TOKEN ->
          syntaxError(subject, message, span);
      default ->
          subject.problem(
              subject.rejected(),
              span,
              "SQLite refuses " + subject.name() + ": " + message.text() + ".",
              remedies.of(subject, message));
    }
  }

  /** SQLite gets numbers in place of named variables. */
  private static void syntaxError(SqlSubject subject, SqliteMessage message, Span found) {
    Span span = found;
    String words = message.text();
    for (Variable variable : subject.outline().variables()) {
      if (message.name().startsWith("?") && variable.span().contains(found.start())) {
        span = variable.span();
        words = words.replace(message.name(), span.of(subject.sql()));
      }
    }
    subject.problem(
        ProblemId.SYNTAX_ERROR,
        span,
        subject.name() + " is no " + subject.form() + " of SQLite: " + words + ".",
        syntaxRemedy(subject.sql(), span));
  }

  private static String syntaxRemedy(String sql, Span span) {
    String lost = LostIntroduction.remedy(sql, span);
    return lost == null
        ? "The marked place is the first that does not fit; the slip may be right before it."
        : lost;
  }

  private Span place(SentSql sent, SqliteMessage message) {
    Span span = message.locate(sent.text(), this::errorOf);
    return span == null ? new Span(0, 0) : sent.original(span);
  }

  private @Nullable String errorOf(String sql) {
    Preparation preparation = sqlite.prepare(sql);
    return preparation instanceof Rejection rejection ? rejection.message() : null;
  }

  private void unknownTable(SqlSubject subject, SqliteMessage message, Span span) {
    String table = message.name().replaceFirst("^main\\.", "");
    boolean isReported = names.columns(table) != null && subject.report().hasErrors();
    UnlistedTable unlisted = names.unlisted(table);
    if (isReported || Gaps.inTables(subject.report())) {
      return;
    }
    if (unlisted != null) {
      unlistedTable(subject, unlisted, span);
      return;
    }
    List<String> known = new ArrayList<>(names.tables());
    subject.outline().ctes().stream().map(NamePlace::name).forEach(known::add);
    subject.problem(
        ProblemId.UNKNOWN_TABLE,
        span,
        subject.name() + " names \"" + table + "\", which is no table or view of the database.",
        NameOffer.tables(table, known, names.classes()));
  }

  private void unlistedTable(SqlSubject subject, UnlistedTable table, Span span) {
    if (!UnlistedTables.isReported(table, names.database(), subject.report())) {
      subject.problem(
          ProblemId.UNLISTED_TABLE,
          span,
          subject.name()
              + (table.isView() ? " names the view of " : " names the table of ")
              + UnlistedTables.clause(table, names.database()),
          UnlistedTables.remedy(table));
    }
  }

  private void unknownFunction(SqlSubject subject, SqliteMessage message, Span span) {
    boolean isOperator = message.name().equalsIgnoreCase("REGEXP");
    subject.problem(
        ProblemId.UNKNOWN_FUNCTION,
        span,
        subject.name()
            + (isOperator ? " uses REGEXP" : " calls " + message.name() + "()")
            + ", which SQLite does not have.",
        FunctionCounterparts.remedy(message.name(), sqlite.functionNames()));
  }

  private void ambiguousColumn(SqlSubject subject, SqliteMessage message, Span span) {
    List<String> owners = new ArrayList<>();
    for (TableReference reference : subject.tables()) {
      List<String> columns = names.columns(reference.name());
      String label = reference.alias() == null ? reference.name() : reference.alias();
      if (columns != null
          && columns.stream().anyMatch(message.name()::equalsIgnoreCase)
          && !owners.contains(label)) {
        owners.add(label);
      }
    }
    subject.problem(
        ProblemId.AMBIGUOUS_COLUMN,
        span,
        "\"" + message.name() + "\" in " + subject.name() + " could be a column of several tables.",
        owners.isEmpty()
            ? "Write the table's name and a dot before it."
            : "Write "
                + String.join(" or ", owners.stream().map(o -> o + "." + message.name()).toList())
                + ".");
  }
}

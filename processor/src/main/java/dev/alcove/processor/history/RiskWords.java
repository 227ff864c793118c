// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.DataRisk;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.Problem;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what of a step depends on the user's rows, how to count them, and what to do. */
final class RiskWords {

  private static final int WIDTH = 110;

  private final Database database;
  private final int version;

  RiskWords(Database database, int version) {
    this.database = database;
    this.version = version;
  }

  Problem of(DataRisk risk) {
    List<String> details = new ArrayList<>();
    details.add(why(risk.kind()));
    details.add("Way out: " + remedies(risk));
    details.add("In the field, this counts them: " + shortened(risk.countSql()));
    return new Problem(id(risk.kind()), origin(risk), sentence(risk), details);
  }

  private String sentence(DataRisk risk) {
    String step = "Version " + version + " ";
    String column = risk.columns().isEmpty() ? "" : risk.table() + "." + risk.columns().get(0);
    return switch (risk.kind()) {
      case NOT_NULL ->
          step + "makes " + column + " NOT NULL, but old rows may have no value there.";
      case UNIQUE ->
          step
              + "makes "
              + risk.table()
              + " ("
              + risk.rule()
              + ") unique, but old rows may be alike there.";
      case CHECK ->
          step
              + "checks "
              + risk.table()
              + " by "
              + shortened(risk.rule())
              + ", which old rows never met.";
      case FOREIGN_KEY ->
          step
              + "lets "
              + risk.table()
              + " ("
              + String.join(", ", risk.columns())
              + ") refer to "
              + shortened(risk.rule())
              + ", but old rows may refer to nothing.";
      case TYPE ->
          step
              + "makes "
              + column
              + " "
              + risk.rule()
              + ", in which old values may be refused or lose something.";
      case REPLACED -> step + "computes " + column + ", and loses the values stored there.";
      case CONTENT_LOST -> step + "makes " + risk.table() + " anew, without its rows.";
    };
  }

  private static String why(DataRisk.Kind kind) {
    return switch (kind) {
      case NOT_NULL, CHECK, UNIQUE ->
          "SQLite would refuse such rows, and the file could not be opened.";
      case FOREIGN_KEY ->
          "The upgrade would be refused at its end, and the file could not be opened.";
      case TYPE -> "A value that does not come back the same from the new type is not kept.";
      case REPLACED, CONTENT_LOST -> "What is in users' files would be gone.";
    };
  }

  private String remedies(DataRisk risk) {
    String table = SqlName.quoteIfNeeded(risk.table());
    String column = risk.columns().isEmpty() ? "" : SqlName.quoteIfNeeded(risk.columns().get(0));
    String using = "@Altered(version = " + version + ", using = \"…\") on it";
    String sql =
        "sql = \"UPDATE " + table + " SET " + column + " = …\" in @Version(" + version + ")";
    return switch (risk.kind()) {
      case NOT_NULL ->
          "@Column(defaultValue = \"…\"), or allow null, or " + using + ", or " + sql + ".";
      case UNIQUE ->
          "sql = \"DELETE FROM "
              + table
              + " WHERE …\" in @Version("
              + version
              + "), which keeps one row of each, or "
              + using
              + ".";
      case CHECK -> using + ", or " + sql + ".";
      case FOREIGN_KEY ->
          sql
              + ", or sql that inserts the missing rows"
              + (risk.rule().isEmpty() ? "" : " or deletes the others")
              + ".";
      case TYPE -> using + ", such as using = \"CAST(" + column + " AS …)\", or " + sql + ".";
      case REPLACED -> "save them by " + sql.replace(column + " = …", "… = " + column) + ".";
      case CONTENT_LOST -> "save its rows by sql in @Version(" + version + ").";
    };
  }

  private static String shortened(String sql) {
    String line = sql.replaceAll("\\s+", " ").strip();
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
  }

  private static ProblemId id(DataRisk.Kind kind) {
    return switch (kind) {
      case NOT_NULL -> ProblemId.NOT_NULL_WITHOUT_DEFAULT;
      case UNIQUE -> ProblemId.UNIQUE_OVER_OLD_ROWS;
      case CHECK -> ProblemId.CHECK_OVER_OLD_ROWS;
      case FOREIGN_KEY -> ProblemId.FOREIGN_KEY_OVER_OLD_ROWS;
      case TYPE -> ProblemId.TYPE_OVER_OLD_ROWS;
      case REPLACED -> ProblemId.COMPUTED_OVER_OLD_ROWS;
      case CONTENT_LOST -> ProblemId.CONTENT_LOST;
    };
  }

  private Origin origin(DataRisk risk) {
    return origin(database, version, risk.table(), risk.columns());
  }

  /** Where a table or column of a version is declared; the version where it is not any more. */
  static Origin origin(Database database, int version, String table, List<String> columns) {
    Optional<Table> declared =
        database.tables().stream()
            .filter(each -> SqlName.same(each.nameIn(version), table))
            .findFirst();
    return declared
        .flatMap(
            each ->
                each.columns().stream()
                    .filter(column -> columns.size() == 1)
                    .filter(column -> SqlName.same(column.nameIn(version), columns.get(0)))
                    .map(Column::origin)
                    .findFirst())
        .or(() -> declared.map(Table::origin))
        .orElse(database.versions().get(version - 1).origin());
  }
}

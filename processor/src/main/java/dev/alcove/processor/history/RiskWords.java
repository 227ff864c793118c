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

  private static final int SHORT = 60;

  /** How long a line of a problem may be, without its indentation. */
  static final int WIDTH = 118;

  private static final int LINES = 3;

  private final Database database;
  private final int version;
  private final RiskRemedies remedies;

  RiskWords(Database database, int version) {
    this.database = database;
    this.version = version;
    this.remedies = new RiskRemedies(database, version);
  }

  Problem of(DataRisk risk) {
    List<String> details = new ArrayList<>(remedies.of(risk));
    details.addAll(wrapped("To count them in the field: " + risk.countSql()));
    return new Problem(id(risk.kind()), origin(risk), sentence(risk), details);
  }

  private String sentence(DataRisk risk) {
    String step = "Version " + version + " ";
    String column = risk.table() + "." + last(risk);
    String columns = risk.table() + " (" + String.join(", ", risk.columns()) + ")";
    return switch (risk.kind()) {
      case NOT_NULL ->
          step + "makes " + column + " NOT NULL, but old rows may have no value there.";
      case UNIQUE ->
          step
              + "makes "
              + risk.table()
              + " ("
              + shortened(risk.rule())
              + ") unique, but old rows may be alike there.";
      case CHECK ->
          step
              + "checks "
              + risk.table()
              + " by "
              + shortened(risk.rule())
              + ", which old rows may not pass.";
      case FOREIGN_KEY ->
          step
              + "lets "
              + columns
              + " refer to "
              + shortened(risk.rule().replaceFirst("^REFERENCES ", ""))
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

  static String last(DataRisk risk) {
    return risk.columns().isEmpty() ? "" : risk.columns().get(risk.columns().size() - 1);
  }

  private static String shortened(String sql) {
    String line = sql.replaceAll("\\s+", " ").strip();
    return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + "…";
  }

  /** Long SQL goes over several lines, which are pasted as well as one. */
  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    String rest = text.replaceAll("\\s+", " ").strip();
    while (rest.length() > WIDTH && lines.size() < LINES - 1) {
      int end = rest.lastIndexOf(' ', WIDTH);
      end = end > 0 ? end : WIDTH;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    lines.add(rest.length() <= WIDTH ? rest : rest.substring(0, WIDTH - 1) + "…");
    return lines;
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
    return column(database, version, table, columns)
        .map(Column::origin)
        .or(() -> table(database, version, table).map(Table::origin))
        .orElse(database.versions().get(version - 1).origin());
  }

  /** The declaration of a single column. */
  static Optional<Column> column(
      Database database, int version, String table, List<String> columns) {
    return table(database, version, table).stream()
        .flatMap(each -> each.columns().stream())
        .filter(column -> columns.size() == 1)
        .filter(column -> SqlName.same(column.nameIn(version), columns.get(0)))
        .findFirst();
  }

  static Optional<Table> table(Database database, int version, String table) {
    return database.tables().stream()
        .filter(each -> SqlName.same(each.nameIn(version), table))
        .findFirst();
  }
}

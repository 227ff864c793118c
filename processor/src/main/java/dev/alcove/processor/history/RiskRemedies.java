// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.DataRisk;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what users can write so that a step does not depend on their users' rows any more. */
final class RiskRemedies {

  private static final Set<String> NUMBERS = Set.of("INTEGER", "REAL", "NUMERIC", "INT");

  private final Database database;
  private final int version;

  RiskRemedies(Database database, int version) {
    this.database = database;
    this.version = version;
  }

  /** What to write, line by line, the best first. */
  List<String> of(DataRisk risk) {
    String table = SqlName.quoteIfNeeded(risk.table());
    String column = SqlName.quoteIfNeeded(RiskWords.last(risk));
    String at = " in @Version(" + version + ")";
    String update = "sql = \"UPDATE " + table + " SET " + column + " = …\"" + at;
    return switch (risk.kind()) {
      case NOT_NULL ->
          List.of(
              "Allow null, or give such rows a value: @Column(defaultValue = \"…\")"
                  + using(risk)
                  + ",",
              "or " + update + ", or a " + javaStep() + ".");
      case UNIQUE -> unique(risk, update, at);
      case CHECK -> List.of("Mend such rows by " + update + using(risk) + ".");
      case FOREIGN_KEY ->
          List.of(
              "Mend such rows by " + update + ",",
              "or delete them, or insert the rows that they refer to.");
      case TYPE -> conversions(risk, column, update);
      case REPLACED ->
          List.of("Save them by sql = \"UPDATE " + table + " SET … = " + column + "\"" + at + ".");
      case CONTENT_LOST ->
          List.of(
              "Give the new table another name, and its rows by",
              "sql = \"INSERT INTO … SELECT … FROM " + table + "\"" + at + ",",
              "and write @Removed(version = "
                  + version
                  + ", tables = \""
                  + risk.table()
                  + "\") on "
                  + database.type().lastName()
                  + ".");
    };
  }

  private List<String> unique(DataRisk risk, String update, String at) {
    List<String> lines = new ArrayList<>();
    String table = SqlName.quoteIfNeeded(risk.table());
    lines.add("Keep one row of each by sql = \"DELETE FROM " + table + " WHERE …\"" + at + ",");
    List<String> children = children(risk.table());
    if (!children.isEmpty()) {
      lines.add(
          "after an UPDATE that lets children of the others refer to it, in "
              + String.join(" and ", children.subList(0, Math.min(2, children.size())))
              + (children.size() > 2 ? " and others;" : ";"));
    }
    lines.add("or make them differ by " + update + ", or a " + javaStep() + ".");
    return lines;
  }

  /** The columns that refer to a table: no foreign key acts during an upgrade. */
  private List<String> children(String table) {
    List<String> children = new ArrayList<>();
    Optional<Table> parent = RiskWords.table(database, version, table);
    for (Table child : database.tables()) {
      for (ForeignKey key : child.foreignKeys()) {
        if (parent.isPresent()
            && SqlName.same(key.parentTable(), parent.get().name())
            && child.since() < version) {
          children.add(child.nameIn(version) + "." + String.join(", ", key.columns()));
        }
      }
    }
    return children;
  }

  /** What is no number becomes 0 by CAST, which nobody would notice, and the proof refuses. */
  private List<String> conversions(DataRisk risk, String column, String update) {
    String cast = "CAST(" + column + " AS " + risk.rule() + ")";
    String or = "or by " + update + ", or a " + javaStep() + ".";
    if (!NUMBERS.contains(risk.rule())) {
      return List.of(text(risk, column, cast), or);
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "CAST makes 0 of text that is no number"
            + (risk.rule().startsWith("INT") ? ", and 1 of 1.5" : "")
            + ": say what becomes of such values by");
    String start = "CASE WHEN " + cast + " <> " + column + " THEN …";
    String end = " ELSE " + cast + " END";
    String line = altered(start + end) + ",";
    if (line.length() <= RiskWords.WIDTH) {
      lines.addAll(List.of(line, or));
    } else {
      lines.add(start(start) + "\"");
      lines.add("  + \"" + end + "\"), or by a " + javaStep() + ".");
    }
    return lines;
  }

  /** Two types of Java may have been stored otherwise, as Room does: a char by its number. */
  private String text(DataRisk risk, String column, String cast) {
    if (isOf(risk, TypeRef.of("java.lang", "Character")) && NUMBERS.contains(risk.before())) {
      return "Convert them by " + altered("char(" + column + ")") + ",";
    }
    return isOf(risk, TypeRef.of("java.util", "UUID")) && risk.before().equals("BLOB")
        ? "CAST makes no text of the bytes of a UUID: keep them by a converter to byte[] and back,"
        : "Convert them by " + altered(cast) + ",";
  }

  private boolean isOf(DataRisk risk, TypeRef type) {
    return RiskWords.column(database, version, risk.table(), risk.columns())
        .filter(column -> column.conversion().javaType().boxed().equals(type))
        .isPresent();
  }

  private String javaStep() {
    return "@MigrationStep(to = " + version + ")";
  }

  /** The way out that only a column has that was there before. */
  private String using(DataRisk risk) {
    boolean isNew =
        RiskWords.column(database, version, risk.table(), risk.columns())
            .filter(column -> column.since() == version)
            .isPresent();
    return isNew || risk.columns().size() != 1 ? "" : ", or " + altered("…");
  }

  private String altered(String expression) {
    return start(expression) + "\")";
  }

  private String start(String expression) {
    return "@Altered(version = " + version + ", using = \"" + expression;
  }
}

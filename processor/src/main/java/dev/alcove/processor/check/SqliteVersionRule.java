// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Alteration;
import dev.alcove.processor.model.Check;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.model.View;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.IndexedColumn;
import dev.alcove.processor.sql.SqlFeature;
import java.util.regex.Pattern;

/**
 * What the declarations ask of SQLite, the oldest SQLite that the app runs on has. Speaks after the
 * schema was created, and keeps silent where SQLite refused something.
 */
final class SqliteVersionRule implements DeclarationRule {

  private static final Pattern DIACRITICS = Pattern.compile("(?i)remove_diacritics\\W*2");

  @Override
  public void check(Database database, Report report) {
    Visit visit = new Visit(new FeatureGate(database), report);
    for (Table table : database.tables()) {
      visit.table(table);
    }
    for (View view : database.views()) {
      visit.text(
          "@View of " + view.rowClass().type().lastName(), view.select(), view.selectOrigin());
    }
    for (Version version : database.versions()) {
      if (!report.hasErrorAt(version.origin())) {
        for (Version.Statement sql : version.sql()) {
          visit.piece("@Version(" + version.value() + ")", sql.text(), sql.origin());
        }
      }
    }
  }

  /** One walk over the declarations. */
  private record Visit(FeatureGate gate, Report report) {

    void table(Table table) {
      String name = table.type().lastName();
      boolean isSound = !report.hasErrorAt(table.origin());
      if (isSound && table.strict()) {
        say(SqlFeature.STRICT, table.origin(), "Table \"" + table.name() + "\" is STRICT");
      }
      if (isSound && table.withoutRowId()) {
        String use = "Table \"" + table.name() + "\" is WITHOUT ROWID";
        say(SqlFeature.WITHOUT_ROWID, table.origin(), use);
      }
      table.columns().forEach(this::column);
      for (Check check : table.checks()) {
        text("@Check of " + name, check.expression(), check.origin());
      }
      table.indexes().forEach(index -> index(table, index));
      if (table.fullText() != null && !report.hasErrorAt(table.fullText().origin())) {
        fullText(name, table.fullText());
      }
      for (Trigger trigger : table.triggers()) {
        String subject = "@Trigger \"" + trigger.name() + "\" of " + name;
        text(subject, trigger.sql(), trigger.origin());
      }
    }

    private void column(Column column) {
      String label = column.origin().label();
      if (!report.hasErrorAt(column.origin())) {
        if (column.isGenerated()) {
          say(SqlFeature.GENERATED_COLUMN, column.origin(), label + " is a generated column");
        }
        piece("@Column(defaultValue) of " + label, column.defaultValue(), column.origin());
        piece("@Column(generatedAs) of " + label, column.generatedAs(), column.origin());
      }
      for (Check check : column.checks()) {
        text("@Check of " + label, check.expression(), check.origin());
      }
      for (Alteration alteration : column.history().alterations()) {
        text("@Altered of " + label, alteration.using(), alteration.origin());
      }
    }

    private void index(Table table, Index index) {
      if (report.hasErrorAt(index.origin())) {
        return;
      }
      String name = "Index \"" + index.name() + "\"";
      if (index.entries().stream().anyMatch(Visit::isExpression)) {
        say(SqlFeature.EXPRESSION_INDEX, index.origin(), name + " is on an expression");
      }
      if (!index.where().isEmpty()) {
        say(SqlFeature.PARTIAL_INDEX, index.origin(), name + " is partial");
      }
      String label = PartName.of(table, index);
      index.entries().forEach(entry -> piece(label, entry, index.origin()));
      piece("The WHERE of " + label, index.where(), index.origin());
    }

    /** FTS5 needs more, but where that is missing FTS4 stands in. */
    private void fullText(String table, FullText fullText) {
      say(SqlFeature.CTE, fullText.origin(), table + " has @FullText, whose view is recursive");
      if (DIACRITICS.matcher(fullText.tokenizer()).find() && !gate.minimum().isAtLeast(3, 27)) {
        report.add(
            ProblemId.SQLITE_TOO_OLD,
            fullText.tokenizerOrigin(),
            "@FullText of "
                + table
                + " has remove_diacritics 2 (SQLite 3.27), but the declared minimum is older.",
            "Raise the minimum, or write remove_diacritics 1.");
      }
    }

    private static boolean isExpression(String entry) {
      return !entry.isBlank() && IndexedColumn.parse(entry).column() == null;
    }

    private void say(SqlFeature feature, Origin origin, String use) {
      if (gate.isTooNew(feature)) {
        report.add(
            ProblemId.SQLITE_TOO_OLD, origin, gate.sentence(use, feature), gate.remedy(feature));
      }
    }

    /** SQL that has an annotation of its own. */
    void text(String name, String sql, Origin origin) {
      if (!report.hasErrorAt(origin)) {
        piece(name, sql, origin);
      }
    }

    /** SQL that shares its annotation with others. */
    void piece(String name, String sql, Origin origin) {
      gate.check(new DeclaredSql(name, "statement", sql, "", origin, report));
    }
  }
}

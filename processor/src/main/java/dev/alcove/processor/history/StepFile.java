// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.MigrationStep;
import dev.alcove.processor.migrate.MigrationStep.KeptTable;
import dev.alcove.processor.migrate.StepStatement;
import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.schema.Fingerprint;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The step between two versions as a file, {@code <n>-to-<n+1>.sql}, for people to review and, once
 * its version is sealed, for Alcove to read.
 *
 * @param title whose it is
 * @param fromFingerprint the fingerprint of the version before
 * @param toFingerprint the fingerprint of the version after
 * @param hints what the two schemas do not tell of the way
 * @param step the step
 */
record StepFile(
    VersionTitle title,
    String fromFingerprint,
    String toFingerprint,
    Hints hints,
    MigrationStep step) {

  private static final String JAVA_STEP = "java step";

  static String name(int to) {
    return to - 1 + "-to-" + to + ".sql";
  }

  /** Reads a file and holds its checksum against its text. */
  static StepFile parse(String text) throws FileDefectException {
    FileText file = FileText.parse(text);
    VersionTitle title = VersionTitle.parse(file.title());
    String from = file.get("from");
    String to = file.get("to");
    List<KeptTable> kept = new ArrayList<>();
    for (String line : file.head()) {
      if (line.startsWith("keeps: ") || line.startsWith("rebuilds: ")) {
        kept.add(keptTable(line));
      }
    }
    MigrationStep step =
        new MigrationStep(
            StepSections.parse(file.body()),
            file.find(JAVA_STEP).isPresent(),
            file.find("foreign keys").isPresent(),
            kept);
    StepFile read = new StepFile(title, from, to, StepHeads.hints(file, step), step);
    if (!file.get("checksum").equals(read.checksum())) {
      throw new FileDefectException("was edited by hand: its checksum is that of another text");
    }
    return read;
  }

  private static KeptTable keptTable(String line) throws FileDefectException {
    boolean rebuilt = line.startsWith("rebuilds: ");
    String names = line.substring(line.indexOf(' ') + 1);
    List<Token> tokens = Tokenizer.significant(names);
    if (tokens.size() != 1 && tokens.size() != 3) {
      throw new FileDefectException("has the line \"-- " + line + "\", which names no table");
    }
    String before = SqlName.unquote(tokens.get(0).text(names));
    String after = SqlName.unquote(tokens.get(tokens.size() - 1).text(names));
    return new KeptTable(before, after, rebuilt);
  }

  /** Tells two steps apart; what was sealed must never change. */
  String checksum() {
    return Fingerprint.hash(fromFingerprint + "\n" + toFingerprint + "\n" + facts() + sections());
  }

  String text() {
    return title.lines()
        + FileText.line("from", fromFingerprint)
        + FileText.line("to", toFingerprint)
        + FileText.line("checksum", checksum())
        + facts()
        + sections();
  }

  /** What the runtime must know besides the statements. */
  private String facts() {
    StringBuilder facts = new StringBuilder();
    if (step.needsForeignKeysOff()) {
      facts.append(FileText.line("foreign keys", "off while this runs"));
    }
    if (step.hasJavaStep()) {
      facts.append(FileText.line(JAVA_STEP, "runs after the data"));
    }
    for (KeptTable table : step.keptTables()) {
      String before = SqlName.quoteIfNeeded(table.before());
      String after = SqlName.quoteIfNeeded(table.after());
      facts.append(
          FileText.line(
              table.rebuilt() ? "rebuilds" : "keeps",
              before.equals(after) ? before : before + " as " + after));
    }
    return facts.append(StepHeads.text(hints)).toString();
  }

  private String sections() {
    StringBuilder text = new StringBuilder();
    for (Phase phase : Phase.values()) {
      List<String> statements = step.sql(phase);
      if (!statements.isEmpty()) {
        text.append('\n').append(FileText.line(StepSections.heading(phase)));
        statements.forEach(sql -> text.append(sql).append('\n'));
      }
    }
    return text.toString();
  }

  /** The statements of the step that the user wrote. */
  List<String> userSql() {
    return step.statements().stream()
        .filter(statement -> statement.phase() == Phase.DATA)
        .map(StepStatement::sql)
        .toList();
  }
}

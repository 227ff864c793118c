// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.prove.ProofFinding;
import dev.alcove.processor.report.Problem;
import dev.alcove.processor.report.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what went wrong when a step was run on made-up rows. */
final class ProofWords {

  private static final int WIDTH = 90;
  private static final String HANDLE =
      "Say what becomes of such rows by sql in @Version(%d), or by @Altered(version = %d, using ="
          + " …).";
  private static final String DEFECT =
      "Alcove planned this step itself: it is a defect of Alcove, not of your code.";

  /** What the sentence tells already. */
  private static final Set<ProofFinding.Kind> TOLD =
      Set.of(ProofFinding.Kind.UNKNOWN_VALUE, ProofFinding.Kind.CAST_LOSES);

  private final Database database;

  ProofWords(Database database) {
    this.database = database;
  }

  Problem of(ProofFinding finding) {
    if (finding.kind() == ProofFinding.Kind.NO_ROWS) {
      return noRows(finding);
    }
    List<String> details = new ArrayList<>();
    if (!finding.row().isEmpty()) {
      details.add("Row: " + shortened(finding.row()));
    }
    boolean isTold = TOLD.contains(finding.kind());
    if (!finding.expected().isEmpty() && finding.kind() != ProofFinding.Kind.CAST_LOSES) {
      details.add("Expected: " + shortened(finding.expected()));
    }
    if (!finding.actual().isEmpty() && !isTold) {
      details.add("Found: " + shortened(finding.actual()));
    }
    if (!finding.statement().isEmpty() && !isTold) {
      details.add("Statement: " + shortened(finding.statement()));
    }
    details.add(remedy(finding));
    ProblemId id =
        finding.kind() == ProofFinding.Kind.UNKNOWN_VALUE
            ? ProblemId.ENUM_CONSTANT
            : ProblemId.MIGRATION_FAILS;
    return new Problem(id, origin(finding), sentence(finding), details);
  }

  private Problem noRows(ProofFinding finding) {
    return Problem.of(
        ProblemId.UNPROVED_TABLE,
        origin(finding),
        "No made-up row passes the constraints of table \""
            + finding.table()
            + "\", so its migrations are proved without rows.",
        "Test them with MigrationTester and real rows; or suppress this warning.");
  }

  private static String sentence(ProofFinding finding) {
    String step = "Version " + finding.version() + " ";
    String table = finding.table();
    String column =
        finding.columns().isEmpty() ? table : table + "." + String.join(", ", finding.columns());
    return switch (finding.kind()) {
      case NO_ROWS, STATEMENT_REFUSED ->
          step
              + "cannot be reached by made-up rows"
              + (table.isEmpty() ? "." : " of " + table + ".");
      case USER_STATEMENT_REFUSED ->
          "Statement "
              + (finding.userStatement() + 1)
              + " of the sql of version "
              + finding.version()
              + " is refused on made-up rows.";
      case CONVERSION_REFUSED -> step + "converts " + column + " into a value that is refused.";
      case SCHEMA_DIFFERS -> step + "is reached with another schema than declared.";
      case ROWS_LOST -> step + "loses rows of " + table + " that nothing declared removes.";
      case ROWS_ADDED -> step + "adds rows to " + table + " that nothing declared adds.";
      case VALUE_CHANGED -> step + "changes a value of " + column + ".";
      case VALUE_LOST ->
          step + "loses a value of " + column + ", which its new type does not hold.";
      case COUNTER_LOST -> step + "forgets which ids of " + table + " were given before.";
      case FOREIGN_KEY_VIOLATED -> step + "leaves rows of " + table + " that refer to nothing.";
      case DAMAGED -> step + "leaves a damaged database.";
      case CAST_LOSES -> castSentence(finding, column);
      case UNKNOWN_VALUE ->
          step + "leaves " + finding.actual() + " in " + column + ", which its enum does not have.";
      case FULL_TEXT_DIFFERS -> step + "leaves a full-text index " + table + " that is not right.";
    };
  }

  private static String castSentence(ProofFinding finding, String column) {
    String where =
        finding.userStatement() < 0
            ? "Version " + finding.version() + " converts " + column
            : "Statement "
                + (finding.userStatement() + 1)
                + " of the sql of version "
                + finding.version();
    return where + ": its CAST makes " + finding.actual() + " of " + finding.expected() + ".";
  }

  private String remedy(ProofFinding finding) {
    String handle = HANDLE.formatted(finding.version(), finding.version());
    return switch (finding.kind()) {
      case USER_STATEMENT_REFUSED ->
          "Write it so that it takes all rows that the constraints allow.";
      case CAST_LOSES -> cases(finding.statement());
      case CONVERSION_REFUSED -> "Let its expression give a value that the new constraints allow.";
      case FOREIGN_KEY_VIOLATED ->
          "Foreign keys do not act during an upgrade: delete or mend the children in sql, too.";
      case UNKNOWN_VALUE, ROWS_LOST, VALUE_LOST, STATEMENT_REFUSED -> handle;
      default -> database.versions().get(finding.version() - 1).sql().isEmpty() ? DEFECT : handle;
    };
  }

  /** How a CAST says what becomes of values that it would lose. */
  private static String cases(String cast) {
    String operand = cast.substring("CAST(".length(), cast.lastIndexOf(" AS "));
    return "Say what becomes of such values: CASE WHEN %s <> %s THEN … ELSE %s END."
        .formatted(cast, operand, cast);
  }

  private Origin origin(ProofFinding finding) {
    Version version = database.versions().get(finding.version() - 1);
    int statement = finding.userStatement();
    if (statement >= 0 && statement < version.sql().size()) {
      return version.sql().get(statement).origin();
    }
    boolean isConversion =
        finding.kind() == ProofFinding.Kind.CONVERSION_REFUSED
            || finding.kind() == ProofFinding.Kind.CAST_LOSES;
    if (isConversion && finding.columns().size() == 1) {
      return TransitionWords.alteration(
          database, finding.version(), finding.table(), finding.columns().get(0));
    }
    return RiskWords.origin(database, finding.version(), finding.table(), finding.columns());
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
  }
}

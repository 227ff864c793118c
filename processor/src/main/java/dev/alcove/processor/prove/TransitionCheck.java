// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prepares the user's statements and conversions against the schema on which they will run: names
 * have changed, what is new has come as far as old rows allow it, and nothing has gone yet but
 * views, triggers, and full-text indexes that change.
 */
public final class TransitionCheck {

  private TransitionCheck() {}

  /**
   * What SQLite says.
   *
   * @param statements for each of the user's statements in order: SQLite's refusal, if it refuses
   * @param javaStatements for each statement of the step's Java code in order: likewise
   * @param conversions for each conversion in the order of the hints: likewise
   */
  public record Answers(
      List<Optional<Rejection>> statements,
      List<Optional<Rejection>> javaStatements,
      List<Optional<Rejection>> conversions) {

    /** Copies the lists. */
    public Answers {
      statements = List.copyOf(statements);
      javaStatements = List.copyOf(javaStatements);
      conversions = List.copyOf(conversions);
    }

    /** Whether SQLite refuses nothing. */
    public boolean isClean() {
      return statements.stream().allMatch(Optional::isEmpty)
          && javaStatements.stream().allMatch(Optional::isEmpty)
          && conversions.stream().allMatch(Optional::isEmpty);
    }
  }

  /**
   * Asks SQLite about each statement alone; those before it have run, as far as they can, for it
   * may need what they create.
   *
   * @param javaSql the statements that the step's Java code certainly runs, in order
   * @throws dev.alcove.processor.migrate.SchemaRejectedException if a planned statement is refused
   */
  public static Answers check(VersionStep step, List<String> javaSql) {
    List<Optional<Rejection>> statements = new ArrayList<>();
    List<Optional<Rejection>> javaStatements = new ArrayList<>();
    List<Optional<Rejection>> conversions = new ArrayList<>();
    try (TrialDatabase database = TrialDatabase.open()) {
      step.from().createIn(database);
      for (Phase phase : List.of(Phase.DROP_DEPENDENTS, Phase.EXPAND)) {
        step.step().sql(phase).forEach(sql -> SchemaSnapshot.run(database, sql));
      }
      for (String sql : step.step().sql(Phase.DATA)) {
        Optional<Rejection> refusal = database.refusal(sql);
        statements.add(refusal.isPresent() ? refusal : database.execute(sql));
      }
      for (String sql : javaSql) {
        Optional<Rejection> refusal = database.refusal(sql);
        javaStatements.add(refusal);
        if (refusal.isEmpty()) {
          database.execute(sql);
        }
      }
      for (Conversion conversion : step.hints().conversions()) {
        conversions.add(database.refusal(query(conversion)));
      }
    }
    return new Answers(statements, javaStatements, conversions);
  }

  /** The query in which the expression of a conversion is prepared. */
  public static String query(Conversion conversion) {
    return "SELECT ("
        + conversion.expression()
        + "\n) FROM "
        + SqlName.quoteIfNeeded(conversion.table());
  }
}

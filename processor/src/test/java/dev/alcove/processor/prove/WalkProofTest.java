// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.prove.ProofFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkProofTest {

  /** A column comes in 2, gets another name in 3, is altered in 4, goes in 6, comes again in 8. */
  private static final List<String> COLUMNS =
      List.of(
          "",
          ", mood TEXT",
          ", state TEXT",
          ", state INTEGER NOT NULL DEFAULT 0",
          ", state INTEGER NOT NULL DEFAULT 0, other REAL",
          ", other REAL",
          ", other REAL CHECK (other IS NULL OR other IS NOT 4)",
          ", other REAL CHECK (other IS NULL OR other IS NOT 4), mood TEXT NOT NULL DEFAULT 'ok'",
          ", mood TEXT NOT NULL DEFAULT 'ok'",
          ", mood TEXT NOT NULL DEFAULT 'fine'");

  private static List<VersionStep> history(MinimumSqlite minimum) {
    List<VersionStep> steps = new ArrayList<>();
    for (int version = 2; version <= COLUMNS.size(); version++) {
      steps.add(Steps.plan(version, schema(version - 1), schema(version), hints(version), minimum));
    }
    return steps;
  }

  private static SchemaSnapshot schema(int version) {
    String columns = COLUMNS.get(version - 1);
    String named = columns.contains("mood") ? "mood" : columns.contains("state") ? "state" : "id";
    return SchemaSnapshot.of(
        List.of(
            "CREATE TABLE chats (id TEXT NOT NULL PRIMARY KEY" + columns + ")",
            "CREATE INDEX by_it ON chats (" + named + ")",
            "CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, chat TEXT NOT NULL"
                + " REFERENCES chats (id) ON DELETE CASCADE, text TEXT NOT NULL)",
            "CREATE VIEW list AS SELECT " + named + " FROM chats",
            "CREATE TRIGGER gone AFTER DELETE ON chats BEGIN DELETE FROM messages; END"));
  }

  private static Hints hints(int version) {
    return switch (version) {
      case 3 ->
          new Hints(
              List.of(),
              List.of(new ColumnRename("chats", "mood", "state")),
              List.of(),
              List.of(),
              false);
      case 4 ->
          new Hints(
              List.of(),
              List.of(),
              List.of(new Conversion("chats", "state", "coalesce(length(state), 0)")),
              List.of(),
              false);
      case 8 -> Steps.sql("UPDATE chats SET mood = 'new' WHERE other > 0");
      default -> Hints.NONE;
    };
  }

  @Test
  void tenVersionsAreProvedStepByStepAndAsAWalk() {
    for (MinimumSqlite minimum : List.of(MinimumSqlite.NEWEST, Steps.OLDEST)) {
      List<VersionStep> steps = history(minimum);
      MadeUpRows rows = new MadeUpRows(KnownValues.NONE);

      steps.forEach(step -> assertThat(new StepProof(rows).prove(step)).isEmpty());
      assertThat(new WalkProof(rows).prove(steps)).isEmpty();
    }
  }

  @Test
  void findingNamesTheVersionAtFault() {
    List<VersionStep> steps = history(MinimumSqlite.NEWEST);
    steps.set(5, Steps.with(steps.get(5), "DELETE FROM messages WHERE id % 2;"));

    List<ProofFinding> findings = new WalkProof(new MadeUpRows(KnownValues.NONE)).prove(steps);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).version()).isEqualTo(7);
    assertThat(findings.get(0).kind()).isEqualTo(Kind.ROWS_LOST);
    assertThat(findings.get(0).table()).isEqualTo("messages");
  }

  @Test
  void tableThatStaysEmptyIsToldOnce() {
    String table = "CREATE TABLE t (a INT CHECK (a IS NOT a), b INT DEFAULT %d)";
    List<VersionStep> steps = new ArrayList<>();
    for (int version = 2; version <= 4; version++) {
      steps.add(
          Steps.plan(
              version,
              SchemaSnapshot.of(List.of(table.formatted(version - 1))),
              SchemaSnapshot.of(List.of(table.formatted(version))),
              Hints.NONE,
              MinimumSqlite.NEWEST));
    }

    List<ProofFinding> findings = new WalkProof(new MadeUpRows(KnownValues.NONE)).prove(steps);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).kind()).isEqualTo(Kind.NO_ROWS);
    assertThat(findings.get(0).version()).isEqualTo(1);
  }

  /** Version 2 let in what version 1 did not, so only rows that came with 2 stop at 3. */
  @Test
  void rowsOfEachVersionWalkOn() {
    String table = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL%s)";
    List<SchemaSnapshot> schemas = new ArrayList<>();
    for (String check :
        List.of(" CHECK (a = 'x')", " CHECK (a IN ('x', 'y'))", " CHECK (a <> 'y')")) {
      schemas.add(SchemaSnapshot.of(List.of(table.formatted(check))));
    }
    List<VersionStep> steps = new ArrayList<>();
    for (int version = 2; version <= 3; version++) {
      steps.add(
          Steps.plan(
              version,
              schemas.get(version - 2),
              schemas.get(version - 1),
              Hints.NONE,
              MinimumSqlite.NEWEST));
    }

    List<ProofFinding> findings = new WalkProof(new MadeUpRows(KnownValues.NONE)).prove(steps);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).version()).isEqualTo(3);
    assertThat(findings.get(0).row()).contains("a = 'y'");
  }
}

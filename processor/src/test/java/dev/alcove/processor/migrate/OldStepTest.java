// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.alcove.driver.DriverConnection;
import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.oldest.OldDriver;
import dev.alcove.processor.oldest.OldSqlite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Steps between random schemas, planned for an old SQLite and run on it: they leave there what they
 * leave on the newest. {@code -Dalcove.pairs=500} tries more pairs, {@code -Dalcove.first=17}
 * begins with another seed.
 */
class OldStepTest {

  private static final Path SCRATCH = Path.of("scratch");

  @TestFactory
  Stream<DynamicTest> stepRunsOnTheSqliteThatItWasPlannedFor() {
    return Stream.of(
            3_008_006, 3_008_010, 3_018_000, 3_019_003, 3_021_000, 3_023_001, 3_028_000, 3_032_003,
            3_034_000, 3_036_000, 3_039_002)
        .map(number -> dynamicTest("3." + number / 1_000 % 1_000, () -> runOn(number)));
  }

  /** From 3.31 to 3.35, RENAME COLUMN changes what stands at the same place in other tables. */
  @Test
  void renamedColumnLeavesGeneratedColumnsOfOtherTablesAlone() throws IOException {
    String bystander = "CREATE TABLE t (a, b, c AS (coalesce(b, 0)))";
    SchemaSnapshot from = SchemaSnapshot.of(List.of(bystander, "CREATE TABLE u (a, x)"));
    SchemaSnapshot to = SchemaSnapshot.of(List.of(bystander, "CREATE TABLE u (a, y)"));
    Hints hints =
        new Hints(List.of(), List.of(new ColumnRename("u", "x", "y")), List.of(), List.of(), false);
    OldSqlite sqlite = OldSqlite.of(3_034_000);
    MigrationStep step = StepPlanner.plan(from, to, hints, new MinimumSqlite(sqlite.number(), 0));
    try (DriverConnection connection = new OldDriver(sqlite, SCRATCH).openScratch()) {
      for (String sql : from.statements()) {
        assertThat(SteppedPair.refusal(connection, sql)).isEmpty();
      }
      assertThat(SteppedPair.run(connection, step)).isEmpty();
      assertThat(SteppedPair.query(connection, "SELECT sql FROM sqlite_master WHERE name = 't'"))
          .containsExactly(bystander);
    }
  }

  private static void runOn(int number) throws IOException {
    OldSqlite sqlite = OldSqlite.of(number);
    SteppedPair.runAll(
        new MinimumSqlite(number, 0),
        new OldDriver(sqlite, SCRATCH),
        Integer.getInteger("alcove.pairs", 12));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaSnapshotTest {

  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, \"a b\" TEXT DEFAULT 'x');",
          "CREATE INDEX i ON t (\"a b\" DESC);",
          "CREATE VIEW v AS SELECT id FROM t;",
          "CREATE VIRTUAL TABLE f USING fts5(\"a b\", content='t');",
          "CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END;");

  @Test
  void statementsOfASnapshotMakeTheSameSnapshot() {
    SchemaSnapshot snapshot = SchemaSnapshot.of(SCHEMA);

    assertThat(snapshot.statements()).containsExactlyElementsIn(SCHEMA).inOrder();
    assertThat(SchemaSnapshot.of(snapshot.statements())).isEqualTo(snapshot);
  }

  @Test
  void shadowTablesOfVirtualTablesAreLeftOut() {
    SchemaSnapshot snapshot = SchemaSnapshot.of(SCHEMA);

    assertThat(snapshot.tables().stream().map(TableSnapshot::name).toList()).containsExactly("t");
    assertThat(snapshot.virtualTables()).hasSize(1);
  }

  @Test
  void scriptIsSplitIntoItsStatements() {
    String script = "-- version: 3; sealed\n\n" + String.join("\n\n-- next\n", SCHEMA) + "\n";

    assertThat(SchemaSnapshot.parse(script)).isEqualTo(SchemaSnapshot.of(SCHEMA));
  }

  @Test
  void refusedStatementIsNamed() {
    SchemaRejectedException refused =
        assertThrows(
            SchemaRejectedException.class, () -> SchemaSnapshot.of(List.of("CREATE TABLE t")));

    assertThat(refused.statement()).isEqualTo("CREATE TABLE t");
    assertThat(refused).hasMessageThat().contains("incomplete input");
  }
}

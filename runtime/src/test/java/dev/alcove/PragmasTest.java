// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.CannotOpenException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PragmasTest {
  @TempDir Path folder;

  @Test
  void eachConnectionHasTheDefaults() {
    try (NotesDatabase db = builder().open()) {
      assertThat(db.ask("PRAGMA foreign_keys")).isEqualTo("1");
      assertThat(db.ask("PRAGMA recursive_triggers")).isEqualTo("1");
      assertThat(db.ask("PRAGMA temp_store")).isEqualTo("2");
      assertThat(db.ask("PRAGMA trusted_schema")).isEqualTo("0");
      assertThat(db.ask("PRAGMA journal_mode")).isEqualTo("wal");
      assertThat(db.ask("PRAGMA synchronous")).isEqualTo("1");
    }
  }

  @Test
  void builderChangesThem() {
    try (NotesDatabase db =
        builder()
            .journalMode(JournalMode.TRUNCATE)
            .synchronous(Synchronous.EXTRA)
            .pragma("cache_size", "-4000")
            .pragma("auto_vacuum", "2")
            .open()) {
      assertThat(db.ask("PRAGMA journal_mode")).isEqualTo("truncate");
      assertThat(db.ask("PRAGMA synchronous")).isEqualTo("3");
      assertThat(db.ask("PRAGMA cache_size")).isEqualTo("-4000");
      assertThat(db.ask("PRAGMA auto_vacuum")).isEqualTo("2");
    }
  }

  @Test
  void journalModeCanChangeLater() {
    for (JournalMode mode : JournalMode.values()) {
      try (NotesDatabase db = builder().journalMode(mode).open()) {
        assertThat(db.ask("PRAGMA journal_mode")).ignoringCase().isEqualTo(mode.name());
      }
    }
  }

  @Test
  void unknownPragmaIsNotIgnored() {
    CannotOpenException failure =
        assertThrows(CannotOpenException.class, builder().pragma("cash_size", "1")::open);
    assertThat(failure).hasMessageThat().contains("SQLite knows no such pragma");
  }

  @Test
  void pragmaThatSqliteDoesNotObeyIsTold() {
    CannotOpenException failure =
        assertThrows(CannotOpenException.class, builder().pragma("page_size", "1000")::open);
    assertThat(failure)
        .hasMessageThat()
        .contains("cannot be opened with PRAGMA page_size = 1000: SQLite keeps the value 4096");
  }

  @Test
  void pragmaIsOneSettingOnly() {
    assertThrows(IllegalArgumentException.class, () -> builder().pragma("a; DROP TABLE t", "1"));
    assertThrows(IllegalArgumentException.class, () -> builder().pragma("cache_size", "1; x"));
    assertThrows(IllegalArgumentException.class, () -> builder().pragma("synchronous", "0"));
    assertThrows(IllegalArgumentException.class, () -> builder().busyTimeoutMillis(-1));
  }

  @Test
  void pragmaThatTheBuilderHasAMethodForNamesTheMethod() {
    assertThat(refusal("journal_mode")).endsWith("Use the builder's method journalMode.");
    assertThat(refusal("synchronous")).endsWith("Use the builder's method synchronous.");
    assertThat(refusal("BUSY_TIMEOUT")).endsWith("Use the builder's method busyTimeoutMillis.");
  }

  @Test
  void pragmasThatGuaranteesRestOnCannotBeSet() {
    assertThat(refusal("Foreign_Keys"))
        .isEqualTo(
            "PRAGMA Foreign_Keys cannot be set: it is on, or a row could refer to a missing one.");
    for (String name :
        List.of(
            "foreign_keys",
            "recursive_triggers",
            "trusted_schema",
            "writable_schema",
            "defer_foreign_keys",
            "ignore_check_constraints",
            "legacy_alter_table",
            "user_version",
            "schema_version",
            "count_changes",
            "full_column_names",
            "short_column_names")) {
      assertThat(refusal(name)).startsWith("PRAGMA " + name + " cannot be set: ");
    }
  }

  private String refusal(String pragma) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> builder().pragma(pragma, "0"))
            .getMessage());
  }

  @Test
  void temporaryTablesMayGoToAFile() {
    try (NotesDatabase db = builder().pragma("temp_store", "1").open()) {
      assertThat(db.ask("PRAGMA temp_store")).isEqualTo("1");
    }
  }

  private Alcove.Builder<NotesDatabase> builder() {
    return Alcove.builder(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.error.CannotOpenException;
import dev.alcove.fixture.NotesDatabase;
import java.nio.file.Path;
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
      assertThat(db.ask("PRAGMA busy_timeout")).isEqualTo("5000");
    }
  }

  @Test
  void builderChangesThem() {
    try (NotesDatabase db =
        builder()
            .busyTimeoutMillis(70)
            .journalMode(JournalMode.TRUNCATE)
            .synchronous(Synchronous.EXTRA)
            .pragma("cache_size", "-4000")
            .pragma("auto_vacuum", "2")
            .open()) {
      assertThat(db.ask("PRAGMA busy_timeout")).isEqualTo("70");
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

  private Alcove.Builder<NotesDatabase> builder() {
    return Alcove.builder(NotesDatabase.class, JdbcDriver.file(folder.resolve("notes.db")));
  }
}

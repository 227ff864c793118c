// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.Driver;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.fixture.NotesDatabase;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Null where it is not allowed names the parameter, at the call that gave it. */
@SuppressWarnings({"DataFlowIssue", "NullAway"}) // What other compilers do not stop.
class NullArgumentsTest {
  @Test
  void openingNamesWhatIsNull() {
    refuses("driver", () -> Alcove.open(NotesDatabase.class, null));
    refuses("type", () -> Alcove.schema(null));
    refuses("file", () -> JdbcDriver.file((File) null));
    refuses("path", () -> JdbcDriver.file((Path) null));
    refuses("path", () -> JdbcDriver.file((String) null));
    Driver driver = JdbcDriver.inMemory();
    refuses("mode", () -> Alcove.builder(NotesDatabase.class, driver).journalMode(null));
    refuses("mode", () -> Alcove.builder(NotesDatabase.class, driver).synchronous(null));
    refuses("clock", () -> Alcove.builder(NotesDatabase.class, driver).clock(null));
    refuses("executor", () -> Alcove.builder(NotesDatabase.class, driver).executor(null));
    refuses("listener", () -> Alcove.builder(NotesDatabase.class, driver).onMigration(null));
    refuses("file", () -> Alcove.builder(NotesDatabase.class, driver).createFrom(null));
    refuses(
        "folder", () -> Alcove.builder(NotesDatabase.class, driver).backupBeforeMigration(null, 1));
    refuses("random", () -> Alcove.builder(NotesDatabase.class, driver).random(null));
  }

  @Test
  void databaseNamesWhatIsNull() {
    try (NotesDatabase db = Alcove.open(NotesDatabase.class, JdbcDriver.inMemory())) {
      refuses("body", () -> db.inTransaction((Body<RuntimeException>) null));
      refuses("work", () -> db.inTransaction((Work<String, RuntimeException>) null));
      refuses("body", () -> db.inBulk((Body<RuntimeException>) null));
      refuses("work", () -> db.inBulk((Work<String, RuntimeException>) null));
      refuses("work", () -> db.inSnapshot(null));
      refuses("file", () -> db.maintenance().backupTo(null));
      refuses("sql", () -> SqlQuery.of(null));
    }
  }

  private static void refuses(String parameter, Executable call) {
    assertThat(assertThrows(NullPointerException.class, call))
        .hasMessageThat()
        .isEqualTo(parameter);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full-text indexes under {@code check()}, with content in a table of their own. */
class FullTextCheckTest {
  private static final String PROBLEM =
      "The full-text index my \"words does not match its text; rebuildFullText() makes it anew";

  @TempDir Path folder;
  private NotesDatabase db;

  @BeforeEach
  void open() {
    db = Alcove.open(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")));
  }

  @AfterEach
  void close() {
    db.close();
  }

  private void index(String module) {
    db.run("CREATE TABLE texts (id INTEGER PRIMARY KEY, a TEXT)");
    db.run("CREATE VIRTUAL TABLE \"my \"\"words\" USING " + module + " (a, content=\"texts\")");
    db.run("INSERT INTO texts VALUES (1, 'one'), (2, 'two')");
    db.maintenance().rebuildFullText();
  }

  private List<String> fullTextProblems() {
    List<String> problems = db.maintenance().check();
    problems.removeIf(problem -> !problem.startsWith("The full-text index"));
    return problems;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fts5", "FTS4"})
  void soundIndexIsNoProblem(String module) {
    index(module);
    assertThat(fullTextProblems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fts5", "fts4"})
  void rowThatIsGoneOrNewIsFoundAndRebuiltAway(String module) {
    index(module);
    for (String change :
        List.of(
            "DELETE FROM texts WHERE id = 1",
            "INSERT INTO texts VALUES (3, 'three')",
            "UPDATE texts SET a = 'other' WHERE id = 2")) {
      db.run(change);
      assertThat(fullTextProblems()).containsExactly(PROBLEM);
      db.maintenance().rebuildFullText();
      assertThat(fullTextProblems()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fts5", "fts4"})
  void rebuildInsideOfATransactionEndsWithIt(String module) {
    index(module);
    db.run("DELETE FROM texts");
    try {
      db.inTransaction(
          () -> {
            db.maintenance().rebuildFullText();
            assertThat(fullTextProblems()).isEmpty();
            throw new IllegalStateException("back");
          });
    } catch (IllegalStateException expected) {
      assertThat(fullTextProblems()).containsExactly(PROBLEM);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fts5", "fts4"})
  void damageByAnotherProgramIsFound(String module) {
    index(module);
    try (DriverConnection other = Drivers.file(folder.resolve("notes.db")).open();
        DriverStatement change = other.prepare("UPDATE texts SET a = 'new'")) {
      change.step();
    }
    assertThat(fullTextProblems()).containsExactly(PROBLEM);
  }
}

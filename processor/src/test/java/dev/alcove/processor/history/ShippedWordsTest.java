// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when something that was shipped is no longer declared. */
class ShippedWordsTest {

  private static final String ONE = "@Version(value = 1, date = \"2024-03-01\")";
  private static final String SQL = ", sql = \"UPDATE notes SET text = trim(text)\"";
  private static final String RENAMED = "@Renamed(from = \"txt\", version = 2) ";

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void shipTwoVersions() {
    project = new Project(folder);
    project.source("Notes", notes("String txt", ONE)).builds();
    project.source("Notes", notes(RENAMED + "String text", ONE + two(SQL))).builds();
  }

  private static String two(String sql) {
    return "@Version(value = 2, date = \"2024-06-15\"" + sql + ")";
  }

  private static String notes(String column, String versions) {
    return """
    @NullMarked
    @Table("notes")
    record Note(@PrimaryKey long id, %s) {}

    @Database(tables = Note.class)
    %s
    interface Notes extends AlcoveDatabase {}
    """
        .formatted(column, versions);
  }

  @Test
  void newNameIsAskedForAgain() {
    project.source("Notes", notes("String text", ONE + two(SQL)));
    project
        .build()
        .fails("Write @Renamed(from = \"txt\", version = 2) on it, as 1-to-2.sql has it.");
  }

  @Test
  void sqlThatIsGoneIsShown() {
    project.source("Notes", notes(RENAMED + "String text", ONE + two("")));
    project
        .build()
        .fails("Shipped: UPDATE notes SET text = trim(text);", "Declared: nothing in its place.");
  }

  @Test
  void sqlOfAVersionOfAnotherBranchIsNamed() {
    project.source("Notes", notes(RENAMED + "String text", ONE + "@Version(2)"));
    project.build().fails("@Version(value = 2, date = \"2024-06-15\", sql = … of 1-to-2.sql).");
  }
}

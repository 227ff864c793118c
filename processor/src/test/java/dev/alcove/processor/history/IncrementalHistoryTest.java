// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that compile some sources only and get the other types as class files. */
class IncrementalHistoryTest {

  @TempDir Path folder;
  private Project project;
  private SortedMap<String, String> history;
  private SortedMap<String, String> generated;

  @BeforeEach
  void build() {
    project = new Project(folder);
    String one = "@Version(value = 1, date = \"2024-03-01\")";
    project.source("Role", "enum Role { USER, BOT }");
    project.source(
        "Base", "abstract class Base { @PrimaryKey public long id; public @NonNull String text; }");
    project.source(
        "Session",
        "@NullMarked @Table(\"sessions\") record Session(@PrimaryKey String id, String title) {}");
    project.source("Message", message("", ""));
    project.source("Chat", chat(one)).builds();
    project.source(
        "Message",
        message(
            "@Removed(version = 2, columns = \"mood\")",
            "@Version(2) @Nullable String trace; @Version(2) @Nullable Role second;"));
    project
        .source(
            "Chat", chat(one + "@Version(value = 2, sql = \"UPDATE messages SET trace = mood\")"))
        .builds();
    history = project.history();
    generated = project.generated();
  }

  private static String message(String annotations, String columns) {
    return """
    @NullMarked
    %s
    @Table("messages")
    class Message extends Base {
      @ForeignKey(table = Session.class) @Index public String sessionId;
      public Role role;
      %s
      %s
    }
    """
        .formatted(
            annotations, columns, annotations.isEmpty() ? "public @Nullable String mood;" : "");
  }

  private static String chat(String versions) {
    return "@Database(tables = {Session.class, Message.class})\n"
        + versions
        + "\ninterface Chat extends AlcoveDatabase {}";
  }

  @Test
  void databaseAloneGivesTheSame() {
    project.buildAgain("Chat").isClean();

    assertThat(project.history()).isEqualTo(history);
    assertThat(project.generated()).isEqualTo(generated);
  }

  @Test
  void databaseAndOneTableGiveTheSame() {
    project.buildAgain("Chat", "Message").isClean();

    assertThat(project.history()).isEqualTo(history);
    assertThat(project.generated()).isEqualTo(generated);
  }

  @Test
  void tableAloneTouchesNoHistory() {
    // Build tools compile the database again with it; a compiler called by hand may not.
    project.buildAgain("Session").isClean();

    assertThat(project.history()).isEqualTo(history);
    assertThat(project.generated()).isEqualTo(generated);
  }

  @Test
  void enumOfAClassFileStillTellsItsConstants() {
    project.source("Role", "enum Role { USER, MODEL }");
    project.buildAgain("Role").isClean();

    project
        .buildAgain("Chat")
        .fails("[alcove/enum-constant] Rows of version 1 may hold BOT in messages.role");

    assertThat(project.history()).isEqualTo(history);
  }
}

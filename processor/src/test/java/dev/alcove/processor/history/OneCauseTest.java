// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in a version is told once, at its cause. */
class OneCauseTest {

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void shipAVersion() {
    project = new Project(folder).source("Chat", chat("", "")).builds();
  }

  private static String chat(String columns, String version) {
    return """
    @NullMarked
    @Table("messages")
    record Message(@PrimaryKey long id, String content, @Nullable String slug%s) {}

    @Database(tables = Message.class)
    @Version(value = 1, date = "2024-03-01")
    %s
    interface Chat extends AlcoveDatabase {}
    """
        .formatted(columns, version);
  }

  private Project.Build build(String columns, String version) {
    return project.source("Chat", chat(columns, version)).build();
  }

  private static void failsOnce(Project.Build build, String... parts) {
    build.fails(parts);
    assertThat(build.count()).isEqualTo(1);
  }

  @Test
  void misspeltTableOfAStatementIsNoMissingValue() {
    failsOnce(
        build(
            ", @Version(2) String mood",
            "@Version(value = 2, sql = \"UPDATE mesages SET mood = content\")"),
        "[alcove/migration-sql] The sql of version 2 is refused by SQLite: no such table: mesages");
  }

  @Test
  void misspeltColumnOfAStatementIsNoMissingValue() {
    failsOnce(
        build(
            ", @Version(2) String mood",
            "@Version(value = 2, sql = \"UPDATE messages SET mod = content\")"),
        "[alcove/migration-sql] The sql of version 2 is refused by SQLite: no such column: mod");
  }

  @Test
  void bareWordAsDefaultIsToldOnce() {
    String dao =
        """
        @NullMarked
        record Draft(long id, String content) {}

        @NullMarked
        @Dao
        interface Messages {
          @Insert(table = Message.class)
          void add(Draft draft);

          @Query("INSERT INTO messages (id, content) VALUES (:id, '')")
          void add(long id);

          @Query("SELECT mood FROM messages WHERE id = :id")
          String mood(long id);
        }

        """;
    for (String word : List.of("calm", "-calm", "'calm")) {
      String column = ", @Version(2) @Column(defaultValue = \"" + word + "\") String mood";
      String chat = chat(column, "@Version(2)");
      project.source(
          "Chat",
          dao
              + chat.replace(
                  "extends AlcoveDatabase {}", "extends AlcoveDatabase {\n  Messages m();\n}"));
      failsOnce(project.build(), word);
    }
  }

  @Test
  void statementThatARowStopsShowsTheRow() {
    failsOnce(
        build(
            "", "@Version(value = 2, sql = \"UPDATE messages SET content = nullif(slug, '12')\")"),
        "[alcove/migration-fails] Statement 1 of the sql of version 2 is refused on made-up rows.",
        "Row: id = ",
        "NOT NULL constraint failed: messages.content");
    failsOnce(
        build(
            "",
            "@Version(value = 2, sql = \"UPDATE messages AS m SET id = 7 WHERE (slug = 'b' OR"
                + " slug = 'user') AND content IS NOT NULL\")"),
        "Row: id = ",
        "UNIQUE constraint failed: messages.id");
  }

  @Test
  void insertThatARowStopsShowsTheRow() {
    String chat =
        chat(
            "",
            "@Version(value = 2, sql = \"INSERT INTO slugs (id, slug) SELECT id, slug FROM"
                + " messages\")");
    project.source(
        "Chat",
        chat.replace("tables = Message.class", "tables = {Message.class, Slug.class}")
            .replace(
                "@Database",
                "@NullMarked @Version(2) @Table(\"slugs\") record Slug(@PrimaryKey long id, String"
                    + " slug) {}\n@Database"));

    failsOnce(
        project.build(),
        "[alcove/migration-fails] Statement 1 of the sql of version 2 is refused on made-up rows.",
        "slug = NULL");
  }
}

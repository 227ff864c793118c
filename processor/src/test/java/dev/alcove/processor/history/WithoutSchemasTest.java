// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories of projects that keep no files: what only came or got another name is known. */
class WithoutSchemasTest {

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void create() {
    project = new Project(folder);
  }

  private Project source(String table, String columns, String versions) {
    return project.source(
        "Chat",
        """
        @NullMarked
        @Table("sessions")
        @Version(2)
        record Session(@PrimaryKey String id, String title) {}

        @NullMarked
        %s
        @Table("messages")
        record Message(@PrimaryKey long id, %s) {}

        @NullMarked
        @Version(2)
        @View("SELECT id, trace FROM messages")
        record Traced(long id, @Nullable String trace) {}

        @Database(tables = {Session.class, Message.class}, views = Traced.class)
        %s
        interface Chat extends AlcoveDatabase {}
        """
            .formatted(table, columns, versions));
  }

  @Test
  void additionsWork() {
    source(
            "@Index(\"content\") @FullText(columns = {\"content\", \"trace\"})",
            "String content, @Version(2) @Index @Nullable String trace, @Version(2)"
                + " @ForeignKey(table = Session.class) @Index @Nullable String sessionId,"
                + " @Version(2) @Column(defaultValue = \"0\") long stars",
            "@Version(1) @Version(2)")
        .buildWithoutSchemas()
        .isClean();

    String history = history();
    assertThat(history).contains("ALTER TABLE messages ADD COLUMN trace TEXT;");
    assertThat(history).contains("CREATE TABLE sessions (");
    assertThat(history).contains("CREATE INDEX idx_messages_trace ON messages (trace);");
    assertThat(history).contains("CREATE VIRTUAL TABLE messages_fts");
    assertThat(version1()).contains("CREATE INDEX idx_messages_content ON messages (content);");
    assertThat(version1()).doesNotContain("trace");
    assertThat(version1()).doesNotContain("sessions");
    assertThat(version1()).doesNotContain("VIEW");
    assertThat(project.history()).isEmpty();
  }

  @Test
  void renamesWork() {
    source(
            "@Renamed(from = \"posts\", version = 2) @Index({\"content\", \"trace DESC\"})",
            "@Renamed(from = \"body\", version = 2) @Renamed(from = \"text\", version = 3)"
                + " String content,"
                + " @Renamed(from = \"other\", version = 3) @Nullable String trace,"
                + " @Renamed(from = \"trace\", version = 3) @Nullable String other",
            "@Version(1) @Version(2) @Version(3)")
        .buildWithoutSchemas()
        .isClean();

    assertThat(version1()).contains("  body TEXT NOT NULL,");
    assertThat(version1()).doesNotContain("content");
    assertThat(version1()).contains("idx_posts_body_other_DESC ON ");
    assertThat(version1()).contains("(body, other DESC);");
    assertThat(history()).contains("RENAME TO messages;");
    assertThat(history()).contains("RENAME COLUMN body TO text;");
    assertThat(history()).contains("RENAME COLUMN text TO content;");
  }

  @Test
  void fullTextAndTriggersAreWrittenUnderTheNamesOfThen() {
    source(
            "@Renamed(from = \"posts\", version = 2) @FullText(columns = {\"content\", \"trace\"})"
                + " @Trigger(name = \"trim\", sql = \"AFTER UPDATE OF content ON messages BEGIN"
                + " DELETE FROM messages WHERE content = '' AND id = new.id; END\")",
            "@Renamed(from = \"body\", version = 2) String content,"
                + " @Renamed(from = \"content\", version = 2) @Nullable String trace",
            "@Version(1) @Version(2)")
        .buildWithoutSchemas()
        .isClean();

    assertThat(version1()).contains("CREATE VIRTUAL TABLE posts_fts");
    assertThat(version1()).contains("CREATE VIEW posts_text");
    assertThat(version1()).contains("AFTER UPDATE OF body ON");
    assertThat(version1()).doesNotContain("messages");
    assertThat(history()).contains("CREATE VIRTUAL TABLE messages_fts");
  }

  @Test
  void removalSaysWhatItNeeds() {
    source(
            "@Removed(version = 2, columns = \"mood\")",
            "String content, @Nullable String trace",
            "@Version(1) @Version(2)")
        .buildWithoutSchemas()
        .fails(
            "[alcove/snapshot-needed] What version 2 removed is told by the file of version 1,"
                + " which is not there.",
            "Set -Aalcove.schemas=DIR, and build once with version 1 as the last one");
  }

  @Test
  void alterationSaysWhatItNeeds() {
    source(
            "",
            "@Altered(version = 2, using = \"coalesce(content, '')\") String content,"
                + " @Nullable String trace",
            "@Version(1) @Version(2)")
        .buildWithoutSchemas()
        .fails("[alcove/snapshot-needed] What version 2 altered is told by the file of version 1");
  }

  @Test
  void removalWorksOnceTheFileIsThere() {
    project
        .source(
            "Chat",
            "@NullMarked @Table(\"messages\") record Message(@PrimaryKey long id, String content,"
                + " @Nullable String mood, @Nullable String trace) {}\n"
                + "@Database(tables = Message.class) @Version(1)"
                + " interface Chat extends AlcoveDatabase {}")
        .builds();
    source(
            "@Removed(version = 2, columns = \"mood\")",
            "String content, @Nullable String trace",
            "@Version(1) @Version(2)")
        .builds();

    assertThat(history()).contains("DROP COLUMN mood;");
  }

  private String history() {
    return project.generated().get("app/Chat_History.java");
  }

  private String version1() {
    String history = history();
    return history.substring(
        history.indexOf("addVersion1(History"), history.indexOf("from1To2() {"));
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work on versions that were not shipped: nothing but correct code is asked for. */
class DraftEditsTest {

  private static final String SEALED = "@Version(value = 1, date = \"2024-03-01\")";
  private static final String DRAFT = SEALED + "\n@Version(2)";

  private static final String BASE =
      """
      @NullMarked
      @Table("sessions")
      record Session(@PrimaryKey String id, String title) {}

      @NullMarked
      /*table*/
      @Table("messages")
      record Message(
          @PrimaryKey long id,
          @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) @Index
          String sessionId,
          String content
          /*columns*/) {}

      /*types*/
      @Database(tables = {Session.class, Message.class /*tables*/})
      /*versions*/
      interface Chat extends AlcoveDatabase {}
      """;

  /** A state of the sources: texts of the base, each followed by what stands there instead. */
  private record Edit(String what, List<String> replacements) {

    Edit {
      replacements = List.copyOf(replacements);
    }

    Edit(String what, String... replacements) {
      this(what, List.of(replacements));
    }

    String text() {
      String text = BASE;
      for (int i = 0; i < replacements.size(); i += 2) {
        assertThat(text).contains(replacements.get(i));
        text = text.replace(replacements.get(i), replacements.get(i + 1));
      }
      return text.replace("/*versions*/", DRAFT);
    }
  }

  private static final String ENUM = "enum Role { USER, BOT }";

  /** Each follows the one before. */
  private static final List<Edit> EDITS =
      List.of(
          new Edit("begin a draft"),
          new Edit("add a column", "/*columns*/", ", @Version(2) @Nullable String trace"),
          new Edit("rename it", "/*columns*/", ", @Version(2) @Nullable String traceId"),
          new Edit("change its type", "/*columns*/", ", @Version(2) @Nullable Long traceId"),
          new Edit(
              "refuse NULL there",
              "/*columns*/",
              ", @Version(2) @Column(defaultValue = \"7\") long traceId"),
          new Edit("remove it again"),
          new Edit("add it again", "/*columns*/", ", @Version(2) @Nullable String traceId"),
          new Edit("add an index", "/*columns*/", ", @Version(2) @Index @Nullable String traceId"),
          new Edit(
              "add an index on an old column",
              "/*table*/",
              "@Index(value = \"content\", version = 2)",
              "/*columns*/",
              ", @Version(2) @Index @Nullable String traceId"),
          new Edit(
              "change its columns",
              "/*table*/",
              "@Index(value = {\"content\", \"id DESC\"}, version = 2)"),
          new Edit("drop it"),
          new Edit(
              "add a table",
              "/*types*/",
              "@Table(\"notes\") @Version(2) record Note(@PrimaryKey long id, String text) {}",
              "/*tables*/",
              ", Note.class"),
          new Edit(
              "change the new table",
              "/*types*/",
              "@Table(\"notes\") @Version(2) record Note(@PrimaryKey String text, long id) {}",
              "/*tables*/",
              ", Note.class"),
          new Edit(
              "rename the new table",
              "/*types*/",
              "@Table(\"memos\") @Version(2) record Note(@PrimaryKey String text, long id) {}",
              "/*tables*/",
              ", Note.class"),
          new Edit("drop the new table"),
          new Edit(
              "fill a column by sql",
              "/*columns*/",
              ", @Version(2) String mood",
              "/*versions*/",
              SEALED + "@Version(value = 2, sql = \"UPDATE messages SET mood = 'calm'\")"),
          new Edit(
              "change the sql",
              "/*columns*/",
              ", @Version(2) String mood",
              "/*versions*/",
              SEALED + "@Version(value = 2, sql = \"UPDATE messages SET mood = content\")"),
          new Edit(
              "add a column of an enum",
              "/*types*/",
              ENUM,
              "/*columns*/",
              ", @Version(2) @Nullable Role role"),
          new Edit(
              "rename a constant of the new column",
              "/*types*/",
              "enum Role { USER, MODEL }",
              "/*columns*/",
              ", @Version(2) @Nullable Role role"),
          new Edit(
              "rename an old column",
              "String content",
              "@Renamed(from = \"content\", version = 2) String text"),
          new Edit(
              "rename it otherwise",
              "String content",
              "@Renamed(from = \"content\", version = 2) String body"),
          new Edit("leave it alone"),
          new Edit(
              "remove an old column",
              "/*table*/",
              "@Removed(version = 2, columns = \"content\")",
              ",\n    String content",
              ""),
          new Edit("keep it"),
          new Edit(
              "add a check and mend old rows",
              "/*table*/",
              "@Check(value = \"length(content) < 9\", version = 2)",
              "/*versions*/",
              SEALED + "@Version(value = 2, sql = \"UPDATE messages SET content = ''\")"),
          new Edit(
              "add full text and a trigger",
              "/*table*/",
              "@FullText(columns = \"content\", version = 2)\n"
                  + "@Trigger(version = 2, name = \"trim\", sql = \"AFTER INSERT ON messages"
                  + " BEGIN DELETE FROM sessions WHERE title = ''; END\")"),
          new Edit("end where it began"));

  @TempDir Path folder;

  @Test
  void editsOfADraftNeverGetInTheWay() {
    Project project = new Project(folder.resolve("project"));
    project.source("Chat", BASE.replace("/*versions*/", SEALED)).builds();
    SortedMap<String, String> sealed = project.history();
    SortedMap<String, String> first = null;

    for (Edit edit : EDITS) {
      Project.Build build = project.source("Chat", edit.text()).build();
      assertWithMessage("%s: %s", edit.what(), build.problems()).that(build.count()).isEqualTo(0);
      assertWithMessage(edit.what()).that(build.succeeded()).isTrue();
      assertWithMessage(edit.what())
          .that(project.history())
          .isEqualTo(fromSealed(sealed, edit, folder.resolve("fresh " + edit.what())));
      first = first == null ? project.history() : first;
    }

    assertThat(project.history()).isEqualTo(first);
    assertThat(project.file("Chat/1.sql")).isEqualTo(sealed.get("Chat/1.sql"));
  }

  /** What the draft is for somebody who never saw the edits before. */
  private static SortedMap<String, String> fromSealed(
      SortedMap<String, String> sealed, Edit edit, Path folder) {
    Project fresh = new Project(folder);
    sealed.forEach(fresh::put);
    return fresh.source("Chat", edit.text()).builds().history();
  }

  @Test
  void draftThatIsTheFirstVersionMayBecomeAnything() {
    Project project = new Project(folder);
    for (String columns :
        List.of(
            "@PrimaryKey long id, String content",
            "@PrimaryKey String key",
            "@PrimaryKey String key, @Index long rank",
            "@PrimaryKey long id")) {
      project
          .source(
              "Chat",
              "@NullMarked @Table(\"messages\") record Message("
                  + columns
                  + ") {}\n"
                  + "@Database(tables = Message.class) interface Chat extends AlcoveDatabase {}")
          .builds();
    }

    assertThat(project.history().keySet()).containsExactly("Chat/1.sql");
    assertThat(project.file("Chat/1.sql")).endsWith("  id INTEGER PRIMARY KEY\n);\n");
  }

  private static String stacked(String table, String columns, String versions) {
    return BASE.replace("/*table*/", table)
        .replace("/*columns*/", columns)
        .replace("/*versions*/", SEALED + versions);
  }

  @Test
  void twoDraftsMayStandOnTopOfEachOther() {
    Project project = new Project(folder);
    project.source("Chat", stacked("", "", "")).builds();
    project.source("Chat", stacked("", ", @Version(2) @Nullable String trace", "@Version(2)"));
    project.builds();
    // What the older one brought is renamed, altered and removed by the younger one.
    String three = "@Version(2) @Version(3)";
    project
        .source(
            "Chat",
            stacked(
                "",
                ", @Version(2) @Renamed(from = \"trace\", version = 3) @Nullable String traceId",
                three))
        .builds();
    assertThat(project.file("Chat/2.sql")).contains("trace TEXT");
    assertThat(project.file("Chat/2-to-3.sql")).contains("RENAME COLUMN trace TO trace_id");
    project
        .source(
            "Chat",
            stacked(
                "",
                ", @Version(2) @Altered(version = 3, using = \"coalesce(trace, '')\") String trace",
                three))
        .builds();
    assertThat(project.file("Chat/2-to-3.sql")).contains("coalesce(trace, '')");
    project
        .source("Chat", stacked("@Removed(version = 3, columns = \"trace\")", "", three))
        .builds();
    assertThat(project.file("Chat/2-to-3.sql")).contains("DROP COLUMN trace");

    // The older one gets a further column while the younger one stands on it.
    project
        .source(
            "Chat",
            stacked(
                "",
                ", @Version(2) @Nullable String trace, @Version(2) @Nullable String mood"
                    + ", @Version(3) @Nullable String tone",
                three))
        .builds();
    assertThat(project.file("Chat/2.sql")).contains("mood TEXT");
    assertThat(project.file("Chat/2.sql")).doesNotContain("tone");
    assertThat(project.file("Chat/3.sql")).contains("tone TEXT");
  }

  @Test
  void renameOfAnEarlierDraftIsKnownWhenALaterOneRemovesTheColumn() {
    Project project = new Project(folder);
    project.source("Chat", stacked("", "", "")).builds();
    String renamed = "@Renamed(from = \"content\", version = 2) String text";
    project.source("Chat", stacked("", "", "@Version(2)").replace("String content", renamed));
    project.builds();

    project
        .source(
            "Chat",
            stacked("@Removed(version = 3, columns = \"text\")", "", "@Version(2) @Version(3)")
                .replace(",\n    String content", ""))
        .builds();

    assertThat(project.file("Chat/1-to-2.sql")).contains("RENAME COLUMN content TO text");
    assertThat(project.file("Chat/2-to-3.sql")).contains("DROP COLUMN text");
  }

  @Test
  void constantThatALaterDraftRemovesIsAMatterOfThatDraft() {
    Project project = new Project(folder);
    String column = ", @Nullable Role role";
    String types = "/*types*/";
    project.source("Chat", stacked("", column, "").replace(types, ENUM)).builds();
    project.source("Chat", stacked("", column, "@Version(2)").replace(types, ENUM)).builds();
    String three =
        "@Version(2) @Version(value = 3, sql = \"UPDATE messages SET role = NULL WHERE role ="
            + " 'BOT'\")";

    project.source("Chat", stacked("", column, three).replace(types, "enum Role { USER }"));
    project.builds();

    assertThat(project.file("Chat/2.sql")).contains("-- enum: messages.role = USER, BOT\n");
    assertThat(project.file("Chat/3.sql")).contains("-- enum: messages.role = USER\n");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.history.Project.Build;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft stands beside the import: what it changes of Room's last version is said. */
class RoomDraftTest {

  @TempDir Path folder;
  private RoomChat room;
  private Project project;

  @BeforeEach
  void create() throws IOException {
    room = new RoomChat(folder.resolve("room"));
    room.export(1, 2, 3, 4);
    project = new Project(folder.resolve("project"));
  }

  private static final String CHAT =
      RoomChat.declared(
          RoomChat.INDEX + "@Removed(version = 5, fullText = true)",
          ", @Version(5) @Nullable String mood",
          """
          @Version(value = 1, date = "2021-02-01")
          @Version(value = 2, date = "2021-08-10")
          @Version(value = 3, date = "2022-01-20")
          @Version(value = 4, date = "2022-05-05")
          @Version(5)
          """);

  /** The same, with sessions that say nothing of null. */
  private static final String UNMARKED = CHAT.replaceFirst("@NullMarked\n", "");

  private Build imports(String chat) {
    return project.source("Chat", chat).build(room.option());
  }

  private static String chat(String old, String text) {
    assertThat(CHAT).contains(old);
    return CHAT.replace(old, text);
  }

  @Test
  void whatTheDraftDeclaresIsNoDifference() {
    imports(CHAT).isClean();
  }

  @Test
  void columnsOfAnUnmarkedClassAreNullable() {
    Build build = imports(UNMARKED);
    assertThat(build.succeeded()).isTrue();
    assertThat(build.count()).isEqualTo(1);
    build.says(
        "[alcove/room-difference] The draft of version 5 changes what Room's 4.json has, which no"
            + " @Altered says.\n"
            + "  Declared: sessions.title: column is nullable, expected NOT NULL.\n"
            + "  Declare it as Room has it, or it changes with version 5; this is said while"
            + " importing only.");
    imports(UNMARKED).says("Declared: sessions.title: column is nullable");
    project.builds();
  }

  @Test
  void eachKindOfDifferenceIsSeen() {
    imports(
            chat("{\"session_id\", \"created_at DESC\"}", "\"session_id\"")
                .replace("'grey'", "'white'")
                .replace("@PrimaryKey(autoIncrement = true)", "@PrimaryKey")
                .replace("WHERE starred = 1", "WHERE starred"))
        .says(
            "Declared: messages: index index_messages_session_id_created_at is [",
            "Declared: sessions: AUTOINCREMENT is off, expected on.",
            "Declared: tags.colour: default is 'white', expected 'grey'.",
            "Declared: view starred is as select id, body from messages where starred, expected");
  }

  @Test
  void alteredColumnIsMeantToDiffer() {
    imports(
            chat(
                "String label,",
                "@Altered(version = 5, using = \"upper(label)\")"
                    + " @Column(collate = Collation.NOCASE) String label,"))
        .isClean();
  }

  @Test
  void warningCanBeSuppressed() {
    imports(
            UNMARKED.replace(
                "@Version(5)\n", "@Version(5)\n@SuppressWarnings(\"alcove/room-difference\")\n"))
        .isClean();
  }
}

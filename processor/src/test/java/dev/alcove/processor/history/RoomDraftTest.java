// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.history.Project.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft stands beside the import: what it changes of Room's last version is said. */
class RoomDraftTest {

  private static final String MARKED = "@NullMarked\n";

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void create() throws IOException {
    Path room = Files.createDirectories(folder.resolve("room/app.Chat"));
    for (int version = 1; version <= 4; version++) {
      Files.writeString(room.resolve(version + ".json"), RoomFile.exported("app.Chat", version));
    }
    project = new Project(folder.resolve("project"));
  }

  private static final String CHAT =
      """
      %s@Table("sessions")
      record Session(@PrimaryKey(autoIncrement = true) long id, String title) {}

      @NullMarked
      @Table("messages")
      @Index(name = "index_messages_session_id_created_at",
          value = {"session_id", "created_at DESC"}, version = 3)
      @Removed(version = 3, columns = "score", indexes = "index_messages_session_id")
      @Removed(version = 5, fullText = true)
      record Message(
          @PrimaryKey long id,
          @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) long sessionId,
          @Renamed(from = "content", version = 3) String body,
          @Column(type = ColumnType.INTEGER) Instant createdAt,
          @Version(2) @Column(defaultValue = "0") boolean starred,
          @Version(3) byte @Nullable [] picture,
          @Version(5) @Nullable String mood) {}

      @NullMarked
      @Table("tags")
      @Version(2)
      @PrimaryKey(columns = {"message_id", "label"})
      @Index(name = "index_tags_label_message_id", value = {"label", "message_id"}, unique = true)
      record Tag(
          @ForeignKey(table = Message.class, onDelete = ReferentialAction.CASCADE) long messageId,
          String label,
          @Column(defaultValue = "'grey'") String colour) {}

      @NullMarked
      @View(name = "starred", value = "SELECT id, body FROM messages WHERE starred = 1")
      @Version(3)
      record Starred(long id, String body) {}

      @Database(tables = {Session.class, Message.class, Tag.class}, views = Starred.class)
      @Version(value = 1, date = "2021-02-01")
      @Version(value = 2, date = "2021-08-10")
      @Version(value = 3, date = "2022-01-20")
      @Version(value = 4, date = "2022-05-05")
      @Version(5)
      interface Chat extends AlcoveDatabase {}
      """;

  private Build imports(String chat) {
    return project
        .source("Chat", chat)
        .build("-Aalcove.schemas.importRoom=" + folder.resolve("room"));
  }

  private static String chat(String old, String text) {
    String chat = CHAT.formatted(MARKED);
    assertThat(chat).contains(old);
    return chat.replace(old, text);
  }

  @Test
  void whatTheDraftDeclaresIsNoDifference() {
    imports(CHAT.formatted(MARKED)).isClean();
  }

  @Test
  void columnsOfAnUnmarkedClassAreNullable() {
    Build build = imports(CHAT.formatted(""));
    assertThat(build.succeeded()).isTrue();
    assertThat(build.count()).isEqualTo(1);
    build.says(
        "[alcove/room-difference] The draft of version 5 changes what Room's 4.json has, which no"
            + " @Altered says.\n"
            + "  Declared: sessions.title: column is nullable, expected NOT NULL.\n"
            + "  Declare it as Room has it, or it changes with version 5; this is said while"
            + " importing only.");
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
            "And 1 more.");
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
            CHAT.formatted("")
                .replace(
                    "@Version(5)\ninterface",
                    "@Version(5)\n@SuppressWarnings(\"alcove/room-difference\")\ninterface"))
        .isClean();
  }
}

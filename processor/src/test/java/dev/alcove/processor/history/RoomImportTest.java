// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.ForeignSchemaException;
import dev.alcove.processor.history.Project.App;
import dev.alcove.processor.json.JsonDefectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An app leaves Room: what Room exported becomes its history, and the files of its users go on. The
 * exported files are in Room's format and were written for this test.
 */
class RoomImportTest {

  private static final String SHIPPED =
      """
      @Version(value = 1, date = "2021-02-01")
      @Version(value = 2, date = "2021-08-10")
      @Version(value = 3, date = "2022-01-20")
      """;

  private static final String FULL_TEXT = "@Version(value = 4, date = \"2022-05-05\")\n";

  @TempDir Path folder;
  private RoomChat room;
  private Project project;
  private StoredFile file;

  @BeforeEach
  void create() throws IOException {
    room = new RoomChat(folder.resolve("room"));
    project = new Project(folder.resolve("project"));
    file = new StoredFile(folder.resolve("chat.db"));
  }

  private void roomMakes(int version) throws IOException, JsonDefectException {
    RoomFile.make(file, RoomChat.exported(version));
    file.run("INSERT INTO sessions (title) VALUES ('first'), ('second')");
  }

  private static final String CHAT = RoomChat.declared(RoomChat.INDEX, "", SHIPPED);

  @Test
  void exportedVersionsBecomeSealedOnes() throws IOException {
    room.export(1, 2, 3);
    project.source("Chat", CHAT).builds(room.option());

    assertThat(project.history().keySet())
        .containsAtLeast(
            "Chat/1.sql", "Chat/1-to-2.sql", "Chat/2.sql", "Chat/2-to-3.sql", "Chat/3.sql");
    assertThat(project.file("Chat/1.sql")).startsWith("-- Chat, version 1 of 2021-02-01\n");
    assertThat(project.file("Chat/3.sql"))
        .endsWith(
            """
            CREATE UNIQUE INDEX `index_tags_label_message_id` ON `tags` (`label`, `message_id`);

            CREATE VIEW `starred` AS SELECT id, body FROM messages WHERE starred = 1;
            """);
  }

  @Test
  void laterBuildsNeedTheExportNoMoreAndChangeNothing() throws IOException {
    room.export(1, 2, 3);
    project.source("Chat", CHAT).builds(room.option());
    var history = project.history();

    project.builds("-Aalcove.schemas.locked=true");
    project.builds(room.option());

    assertThat(project.history()).isEqualTo(history);
  }

  @Test
  void fileOfTheLastRoomOpensWithItsRows() throws Exception {
    room.export(1, 2, 3);
    roomMakes(3);
    file.run("INSERT INTO messages VALUES (7, 2, 'hello', 1643000000000, 1, x'00ff')");
    try (App app = shipped(CHAT)) {
      file.openedBy(app).openedBy(app);
    }
    assertThat(file.rows("SELECT * FROM starred")).containsExactly("7|hello");
    assertThat(file.rows("SELECT max(seq) FROM sqlite_sequence")).containsExactly("2");
    assertThat(file.rows("SELECT id FROM room_master_table")).containsExactly("42");
    assertThat(file.rows("SELECT sql FROM sqlite_schema WHERE name = 'sessions'").get(0))
        .startsWith("CREATE TABLE `sessions`");
  }

  @Test
  void fileOfAnOlderRoomIsUpgraded() throws Exception {
    room.export(1, 2, 3);
    roomMakes(1);
    file.run("INSERT INTO messages VALUES (7, 2, 'hello', 1643000000000, 0.5)");
    try (App app = shipped(CHAT)) {
      file.openedBy(app);
    }
    assertThat(file.rows("SELECT body, starred FROM messages")).containsExactly("hello|0");
    assertThat(file.rows("SELECT count(*) FROM pragma_table_info('messages') WHERE name = 'score'"))
        .containsExactly("0");
  }

  @Test
  void versionsGoOnWithoutRoom() throws Exception {
    room.export(1, 2, 3);
    project.source("Chat", CHAT).builds(room.option());
    roomMakes(2);
    file.run("INSERT INTO messages VALUES (7, 2, 'hello', 1643000000000, 0.5, 1)");
    String more = ",\n    @Version(4) @Nullable String mood";
    try (App app = shipped(RoomChat.declared(RoomChat.INDEX, more, SHIPPED + "@Version(4)"))) {
      file.openedBy(app);
    }
    assertThat(project.history()).containsKey("Chat/3-to-4.sql");
    assertThat(file.rows("SELECT body, starred, mood IS NULL FROM messages"))
        .containsExactly("hello|1|1");
  }

  @Test
  void fullTextOfRoomMakesWayForThatOfAlcove() throws Exception {
    room.export(1, 2, 3, 4);
    roomMakes(4);
    file.run("INSERT INTO messages (id, session_id, body, created_at) VALUES (7, 1, '老电影', 0)");
    String index = RoomChat.INDEX + "@Removed(version = 5, fullText = true)\n";
    String chat =
        RoomChat.declared(
            index + "@FullText(columns = \"body\", version = 5)", "", SHIPPED + FULL_TEXT);
    try (App app = shipped(chat.replace(FULL_TEXT, FULL_TEXT + "@Version(5)\n"))) {
      file.openedBy(app);
    }
    assertThat(file.rows("SELECT rowid FROM messages_fts WHERE messages_fts MATCH '电影'"))
        .containsExactly("7");
    assertThat(file.rows("SELECT name FROM sqlite_schema WHERE name LIKE 'room_fts%'")).isEmpty();
  }

  @Test
  void fullTextTableOfAnotherNameGoesAsATableDoesAfterItWasRead() throws Exception {
    room.export(1, 2, 3);
    String json =
        RoomChat.exported(4)
            .replace("messages_fts", "messageWords")
            .replace(", content=`messages`", "");
    Files.writeString(room.file(4), json);
    String last =
        FULL_TEXT
            + "@Removed(version = 5, tables = \"messageWords\")\n"
            + "@Version(value = 5, sql = \"UPDATE messages SET body = coalesce((SELECT w.body"
            + " FROM messageWords w WHERE w.docid = id), body)\")\n";
    project
        .source("Chat", RoomChat.declared(RoomChat.INDEX, "", SHIPPED + last))
        .builds(room.option());
    assertThat(project.file("Chat/4-to-5.sql")).contains("DROP TABLE messageWords;");
    assertThat(project.file("Chat/4-to-5.sql")).contains("DROP TRIGGER");
  }

  @Test
  void fileThatDiffersFromWhatWasExportedIsRefusedAndLeftAlone() throws Exception {
    room.export(1, 2, 3);
    roomMakes(3);
    file.run("ALTER TABLE sessions ADD COLUMN colour TEXT");
    try (App app = shipped(CHAT)) {
      ForeignSchemaException failure =
          assertThrows(ForeignSchemaException.class, () -> file.openedBy(app));
      assertThat(failure)
          .hasMessageThat()
          .contains(
              "was made by Room at version 3, and differs from version 3 of Chat: The table sessions"
                  + " differs: the file has colour TEXT, which is not declared.");
    }
    assertThat(file.rows("PRAGMA user_version")).containsExactly("3");
  }

  @Test
  void columnThatIsGoneMustBeSaidToBeGone() throws IOException {
    room.export(1, 2, 3);
    project.source("Chat", CHAT.replace("columns = \"score\", ", ""));
    project
        .build(room.option())
        .fails(
            "2.sql has column \"score\" of table \"messages\", which Message no longer declares");
  }

  @Test
  void versionThatRoomShippedIsNoDraft() throws IOException {
    room.export(1, 2, 3);
    project.source("Chat", CHAT.replace("value = 3, date = \"2022-01-20\"", "3"));
    project
        .build(room.option())
        .fails(
            "[alcove/version-conflict] Version 3 of Chat is a draft, but Room's 3.json was"
                + " shipped.",
            "Give it the day on which it was: @Version(value = 3, date = …).");
  }

  @Test
  void allVersionsOfRoomAreDeclared() throws IOException {
    room.export(1, 2, 3, 4);
    project.source("Chat", CHAT);
    project.build(room.option()).fails("Room's 4.json was shipped, but Chat ends with version 3.");
  }

  @Test
  void brokenExportIsReportedWithItsPlace() throws IOException {
    room.export(1, 2);
    Path json = room.file(3);
    project.source("Chat", CHAT);
    Files.writeString(json, RoomChat.exported(3).substring(0, 500));
    project.build(room.option()).fails("Room's 3.json is no JSON: it ends too early at 18:5.");
    Files.writeString(json, RoomChat.exported(2));
    project.build(room.option()).fails("Room's 3.json is that of version 2.");
    Files.writeString(json, RoomChat.exported(3).replace("CREATE VIEW", "CREATE VEIW"));
    project.build(room.option()).fails("Room's 3.json has a statement that SQLite refuses: ");
    Files.writeString(
        json, RoomChat.exported(3).replace("\"formatVersion\": 1", "\"formatVersion\": 2"));
    project.build(room.option()).fails("Room's 3.json has format 2; known is 1.");
    assertThat(project.history()).isEmpty();
  }

  @Test
  void whatOnlyAndroidKnowsIsReportedWithAWayOut() throws IOException {
    room.export(2, 3, 4);
    project.source("Chat", RoomChat.declared(RoomChat.INDEX, "", SHIPPED + FULL_TEXT));
    for (String collation : List.of("LOCALIZED", "UNICODE")) {
      Files.writeString(
          room.file(1),
          RoomChat.exported(1)
              .replace("`title` TEXT NOT NULL", "`title` TEXT NOT NULL COLLATE " + collation));
      project
          .build(room.option())
          .fails(
              "Room's 1.json has something that Android alone knows: no such collation sequence: "
                  + collation
                  + ": CREATE TABLE",
              "Write BINARY or NOCASE instead into the exported file, and declare that: files get"
                  + " it when they are adopted.");
    }
    room.export(1);
    Files.writeString(
        room.file(4),
        RoomChat.exported(4)
            .replace("content=`messages`", "tokenize=icu `zh_CN`, content=`messages`"));
    project
        .build(room.option())
        .fails(
            "Room's 4.json has something that Android alone knows: unknown tokenizer: icu: CREATE",
            "Ship a version with Room that has unicode61 instead, and write the same into the"
                + " exported files before it. Files of those versions are refused.");
  }

  @Test
  void fileWithACollationOfAndroidGetsTheOneThatIsExportedNow() throws Exception {
    room.export(1, 2, 3);
    roomMakes(1);
    file.run(
        "CREATE INDEX by_title ON sessions (title)",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, '`title` TEXT NOT NULL', '`title` TEXT NOT"
            + " NULL COLLATE LOCALIZED') WHERE name = 'sessions'");
    List<String> before = file.rows("SELECT rowid, title FROM sessions");
    try (App app = shipped(CHAT)) {
      file.openedBy(app);
      assertThat(file.checkedBy(app)).isEmpty();
    }
    assertThat(file.rows("SELECT rowid, title FROM sessions")).isEqualTo(before);
    assertThat(file.rows("SELECT count(*) FROM sessions WHERE title = 'first'"))
        .containsExactly("1");
  }

  @Test
  void indexWithoutTheNameThatRoomGaveItIsReportedWithThatName() throws IOException {
    room.export(1, 2, 3);
    project.source("Chat", CHAT.replace("name = \"index_tags_label_message_id\", ", ""));
    project
        .build(room.option())
        .fails(
            "but 3.sql has no index \"idx_tags_label_message_id\".",
            "Write name = \"index_tags_label_message_id\" in it, as Room has called it.");
  }

  @Test
  void folderWithoutExportsIsReported() {
    project.source("Chat", CHAT);
    project.build(room.option()).fails("/room has no 1.json, 2.json or so for Chat.");
    project
        .build("-Aalcove.schemas.importRoom=room")
        .fails("[alcove/option-value] Option alcove.schemas.importRoom is \"room\"");
  }

  private App shipped(String chat) {
    return project.source("Chat", chat).builds(room.option()).app(folder.resolve("app"));
  }
}

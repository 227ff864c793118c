// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.ForeignSchemaException;
import dev.alcove.processor.history.Project.App;
import dev.alcove.processor.history.Project.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that Room has shipped, but whose exported files are not there. */
class RoomGapsTest {

  private static final String BEGIN = "-Aalcove.schemas.begin=true";
  private static final String FULL_TEXT =
      """
      @Removed(version = 5, fullText = true)
      @FullText(columns = "body", version = 5)
      """;

  @TempDir Path folder;
  private RoomChat room;
  private Project project;

  @BeforeEach
  void create() throws IOException {
    room = new RoomChat(folder.resolve("room"));
    project = new Project(folder.resolve("project"));
  }

  private Build imports(String chat, String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.add(room.option());
    return project.source("Chat", chat).build(options.toArray(String[]::new));
  }

  /** The last {@code drafts} of these versions have no date. */
  private static String chat(int versions, int drafts) {
    StringBuilder all = new StringBuilder();
    for (int version = 1; version <= versions; version++) {
      String date = version > versions - drafts ? "" : ", date = \"202" + version + "-02-01\"";
      all.append("@Version(value = " + version + date + ")\n");
    }
    return RoomChat.declared(RoomChat.INDEX + (versions > 4 ? FULL_TEXT : ""), "", all.toString());
  }

  /** What came up to version 2 has been there from the beginning. */
  private static String sinceTwo(String chat) {
    return chat.replace("@Version(2)", "");
  }

  private static String sinceThree(String chat) {
    return sinceTwo(chat)
        .replaceAll("@Removed\\(version = 3[^)]*\\)", "")
        .replaceAll("@Renamed\\([^)]*\\)", "")
        .replace("@Version(3) ", "")
        .replace("@Version(3)", "")
        .replace(", version = 3)", ")");
  }

  private void isOneError(Build build, String... parts) {
    build.fails(parts);
    assertThat(build.count()).isEqualTo(1);
    assertThat(project.history()).isEmpty();
  }

  @Test
  void olderVersionWithoutExportIsNotMadeUp() throws IOException {
    room.export(2, 3);
    isOneError(
        imports(chat(3, 0)),
        "[alcove/schema-file] Room's 1.json is missing, so nothing tells what version 1 of Chat"
            + " was.",
        "Let Room export it, from a checkout of then, into the folder with 2.json.",
        "If no file of version 1 is left, begin with 2.json: build once",
        "with -Aalcove.schemas.begin=true, and without @Version, @Renamed and @Removed on what came,",
        "was renamed or went up to version 2.");
  }

  @Test
  void severalAreOneError() throws IOException {
    room.export(3, 4);
    String twoFiles = "Room's 1.json to 2.json are missing, so nothing tells what versions 1 to 2";
    isOneError(imports(chat(5, 1)), twoFiles, "If no file of versions 1 to 2 is left, begin with");
  }

  @Test
  void fullTextMakesNoDifference() throws IOException {
    room.export(2, 3, 4);
    isOneError(imports(chat(5, 1)), "[alcove/schema-file] Room's 1.json is missing");
    isOneError(
        imports(chat(5, 1).replace("@Removed(version = 5, fullText = true)", "")),
        "[alcove/schema-file] Room's 1.json is missing");
  }

  @Test
  void historyBeginsWithTheFirstExport() throws Exception {
    room.export(2, 3, 4);
    imports(sinceTwo(chat(5, 1)), BEGIN).isClean();
    assertThat(body("Chat/1.sql")).isEqualTo(body("Chat/2.sql"));
    assertThat(project.file("Chat/1-to-2.sql")).doesNotContain("ALTER");
    assertThat(project.file("Chat/4-to-5.sql")).contains("DROP TABLE messages_fts;");
    project.builds("-Aalcove.schemas.locked=true");

    StoredFile one = new StoredFile(folder.resolve("one.db"));
    StoredFile two = new StoredFile(folder.resolve("two.db"));
    RoomFile.make(one, RoomFile.exported("app.Chat", 1));
    RoomFile.make(two, RoomFile.exported("app.Chat", 2));
    two.run(
        "INSERT INTO sessions VALUES (1, 'first')",
        "INSERT INTO messages VALUES (7, 1, 'hello', 1643000000000, 0.5, 1)");
    try (App app = project.app(folder.resolve("app"))) {
      assertThrows(ForeignSchemaException.class, () -> one.openedBy(app));
      two.openedBy(app);
    }
    assertThat(two.rows("SELECT body, starred FROM messages")).containsExactly("hello|1");
  }

  @Test
  void historyBeginsWithTheLastExport() throws IOException {
    room.export(4);
    imports(sinceThree(chat(5, 1)), BEGIN).isClean();
    assertThat(body("Chat/1.sql")).isEqualTo(body("Chat/4.sql"));
  }

  @Test
  void whatCameBeforeTheBeginningHasNoVersion() throws IOException {
    room.export(2, 3);
    imports(chat(3, 0), BEGIN)
        .fails(
            "Message.starred came with version 2 by its declaration, but 1.sql has column"
                + " \"starred\" of table \"messages\" already.",
            "Write @Version(1) on it.");
  }

  @Test
  void versionBetweenOthersIsNeverMadeUp() throws IOException {
    room.export(1, 3);
    isOneError(
        imports(chat(3, 0)),
        "Room's 2.json is missing, so nothing tells what version 2",
        "If nobody can, take what is older out of the folder, too, and begin with 3.json.");
    isOneError(imports(chat(3, 0), BEGIN), "Room's 2.json is missing, so nothing tells what");

    Files.delete(room.file(3));
    room.export(4);
    isOneError(
        imports(chat(5, 1)), "Room's 2.json to 3.json are missing, so nothing tells what versions");
    Files.delete(room.file(4));
    room.export(3);
    Files.writeString(
        room.file(5), RoomChat.exported(4).replace("\"version\": 4", "\"version\": 5"));
    isOneError(
        imports(chat(6, 1)),
        "Room's 2.json, 4.json are missing, so nothing tells what versions 2, 4 of Chat were.",
        "Let Room export it, from a checkout of then, into the folder with 5.json.");
  }

  @Test
  void shippedVersionAfterTheLastExportIsMadeUpOnlyIfAsked() throws IOException {
    room.export(1, 2);
    String chat = chat(3, 0).replace("interface", "@Version(4) interface");
    isOneError(
        imports(chat),
        "Room's 3.json is missing, so nothing tells what version 3 of Chat was.",
        "If it was shipped without Room, build once with -Aalcove.schemas.begin=true, which makes"
            + " its file of the declarations.");
    imports(chat, BEGIN).isClean();
  }

  @Test
  void firstVersionWithoutRoomBeginsAsADraft() throws IOException {
    room.export(1, 2);
    isOneError(
        imports(chat(3, 0)),
        "Room's 3.json is missing, so nothing tells what version 3 of Chat was.",
        "If it comes without Room, build once without its date, as a draft.");
    imports(chat(3, 1)).isClean();
    imports(chat(3, 0)).isClean();
  }

  private String body(String name) {
    String text = project.file(name);
    return text.substring(text.indexOf("CREATE"));
  }
}

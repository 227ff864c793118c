// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.history.Project.App;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Room stores otherwise, 16 bytes for a UUID and a number for a char, goes on as it is. */
class RoomValuesTest {

  private static final Pattern LISTING =
      Pattern.compile("```java\npackage cards;\n(.*?)```", Pattern.DOTALL);

  private static final String EXPORTED =
      """
      {
        "formatVersion": 1,
        "database": {
          "version": 1,
          "identityHash": "0",
          "entities": [
            {
              "tableName": "cards",
              "createSql": "CREATE TABLE IF NOT EXISTS `${TABLE_NAME}` (`id` BLOB NOT NULL, `suit` INTEGER NOT NULL, PRIMARY KEY(`id`))",
              "indices": []
            }
          ],
          "setupQueries": []
        }
      }
      """;

  private static final String PROGRAM =
      """
      public class Program {
        public static Object use(CardDatabase database) {
          UUID old = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
          UUID id = UUID.fromString("ff000000-0000-0000-0000-000000000001");
          database.cards().add(new Card(id, 'é'));
          return database.cards().remove(id, 'e') + " " + database.cards().byId(old);
        }
      }
      """;

  @TempDir Path folder;
  private Path room;
  private Project project;
  private StoredFile file;

  @BeforeEach
  void create() throws Exception {
    room = Files.createDirectories(folder.resolve("room"));
    Files.writeString(room.resolve("1.json"), EXPORTED);
    project = new Project(folder.resolve("project"));
    file = new StoredFile(folder.resolve("cards.db"));
    RoomFile.make(file, EXPORTED);
    file.run("INSERT INTO cards VALUES (x'00112233445566778899aabbccddeeff', 9824)");
  }

  private String option() {
    return "-Aalcove.schemas.importRoom=" + room;
  }

  @Test
  void convertersOfThePageReadAndWriteWhatRoomStores() throws IOException {
    Matcher listing = LISTING.matcher(Files.readString(Path.of("../docs/moving-from-room.md")));
    assertThat(listing.find()).isTrue();
    project.source("CardDatabase", listing.group(1)).source("Program", PROGRAM).builds(option());
    try (App app = project.app(folder.resolve("app"))) {
      assertThat(file.with(app, "CardDatabase", "use"))
          .isEqualTo("0 Card[id=00112233-4455-6677-8899-aabbccddeeff, suit=♠]");
    }
    assertThat(file.rows("SELECT hex(id), suit, typeof(suit) FROM cards ORDER BY id"))
        .containsExactly(
            "00112233445566778899AABBCCDDEEFF|9824|integer",
            "FF000000000000000000000000000001|233|integer")
        .inOrder();
  }

  private static String cards(String id, String suit) {
    return """
    @NullMarked
    @Table("cards")
    record Card(@PrimaryKey %s id, %s suit) {}

    @Database(tables = Card.class)
    @Version(value = 1, date = "2022-02-01")
    @Version(2)
    interface Chat extends AlcoveDatabase {}
    """
        .formatted(id, suit);
  }

  @Test
  void numberOfACharBecomesTheChar() throws IOException {
    project
        .source("Chat", cards("byte[]", "char"))
        .build(option())
        .fails(
            "Version 2 makes cards.suit TEXT",
            "Convert them by @Altered(version = 2, using = \"char(suit)\"),");

    String altered = "@Altered(version = 2, using = \"char(suit)\") char";
    project.source("Chat", cards("byte[]", altered)).builds(option());
    try (App app = project.app(folder.resolve("app"))) {
      file.openedBy(app);
    }
    assertThat(file.rows("SELECT suit, typeof(suit) FROM cards")).containsExactly("♠|text");
  }

  @Test
  void bytesOfAUuidAreNoText() {
    project
        .source("Chat", cards("UUID", "int"))
        .build(option())
        .fails(
            "Version 2 makes cards.id TEXT",
            "CAST makes no text of the bytes of a UUID: keep them by a converter to byte[] and"
                + " back,",
            "or by sql = \"UPDATE cards SET id = …\" in @Version(2), or a @MigrationStep(to = 2).");
  }
}

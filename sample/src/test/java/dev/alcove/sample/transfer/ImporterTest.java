// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.sample.fixture.Drivers;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Message;
import dev.alcove.sample.transfer.report.ImportReport;
import dev.alcove.sample.transfer.report.Progress;
import dev.alcove.sample.transfer.report.StoreTable;
import dev.alcove.sample.transfer.report.TableCount;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of good and bad rows in the store. */
class ImporterTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

  @TempDir Path folder;
  private ChatDatabase database;

  @BeforeEach
  void open() {
    database = Alcove.open(ChatDatabase.class, Drivers.file(folder.resolve("chat.db")));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void circleLosesOneEdgeAndNoMessage() throws IOException {
    ImportReport report =
        importText(
            """
            {"round": {"mapping": {
              "a": {"parent": "c", "message": {"author": {"role": "user"}, "content": {"parts": ["A"]}}},
              "b": {"parent": "a", "message": {"author": {"role": "user"}, "content": {"parts": ["B"]}}},
              "c": {"parent": "b", "message": {"author": {"role": "user"}, "content": {"parts": ["C"]}}},
              "d": {"parent": "c", "message": {"author": {"role": "user"}, "content": {"parts": ["D"]}}},
              "e": {"parent": "e", "message": {"author": {"role": "user"}, "content": {"parts": ["E"]}}}
            }}}
            """);

    assertThat(database.library().counts().messages()).isEqualTo(5);
    assertThat(parentOf("a")).isNull();
    assertThat(parentOf("c")).isEqualTo("b");
    assertThat(parentOf("e")).isNull();
    assertThat(report.problems()).hasSize(2);
    assertThat(report.problems().get(0).conversation()).isEqualTo("round");
    assertThat(report.problems().toString()).contains("row a: It answers \"c\"");
  }

  @Test
  void parentThatIsNotThereIsTakenAwayAndNamed() throws IOException {
    ImportReport report = importAll(Fixtures.file("claude.json"));

    assertThat(parentOf("r4")).isNull();
    assertThat(report.count(StoreTable.MESSAGES))
        .isEqualTo(new TableCount(StoreTable.MESSAGES, 6, 0, 1));
    assertThat(report.problems().toString()).contains("Its parent \"gone\" is not there");
    assertThat(report.problems().get(0).file()).contains("claude.json");
  }

  @Test
  void messageWithoutTimeGetsItsParents() throws IOException {
    importAll(Fixtures.file("claude.json"));

    Message message = database.messages().byId("r3").orElseThrow();
    assertThat(message.createdAt()).isEqualTo(Instant.parse("2025-02-01T08:00:00Z"));
    assertThat(message.position()).isEqualTo(2);
  }

  @Test
  void conversationWithoutAnyTimeGetsThatOfTheImport() throws IOException {
    importText(
        "[{\"conversations\": [{\"from\": \"human\", \"value\": \"One line\\nand another\"}]}]");

    assertThat(database.sessions().all().get(0).createdAt()).isEqualTo(NOW);
    assertThat(database.sessions().all().get(0).title()).isEqualTo("One line");
    assertThat(database.sessions().all().get(0).messageCount()).isEqualTo(1);
  }

  @Test
  void sameIdInTwoConversationsIsTwoMessages() throws IOException {
    String chat =
        """
        {"mapping": {"n": {"message": {"author": {"role": "user"}, "content": {"parts": ["%s"]}}},
          "m": {"parent": "n", "message": {"author": {"role": "tool"}, "content": {"parts": ["%s"]}}}}}
        """;
    String text =
        "{\"x\": " + chat.formatted("1", "2") + ", \"y\": " + chat.formatted("3", "4") + "}";

    importText(text);
    ImportReport second = importText(text);

    assertThat(database.library().counts().messages()).isEqualTo(4);
    assertThat(database.messages().byId("y/m").orElseThrow().parentId()).isEqualTo("y/n");
    assertThat(second.added()).isEqualTo(0);
  }

  @Test
  void idThatOccursTwiceInOneConversationIsRefused() throws IOException {
    ImportReport report =
        importText(
            """
            {"message_tree_id": "t", "prompt": {"message_id": "a", "text": "A", "role": "prompter",
              "replies": [{"message_id": "a", "text": "B", "role": "assistant"}]}}
            """
                .replace("\n", " "));

    assertThat(report.count(StoreTable.MESSAGES))
        .isEqualTo(new TableCount(StoreTable.MESSAGES, 1, 0, 1));
    assertThat(report.problems().get(0).row()).isEqualTo("a");
  }

  @Test
  void rowsWithoutIdAreRefused() throws IOException {
    String node = "{\"message\": {\"author\": {\"role\": \"user\"}, \"content\": \"Hi\"}}";
    ImportReport report =
        importText(
            "{\"c\": {\"mapping\": {\"\": "
                + node
                + ", \"a\": "
                + node
                + "}}, \"\": {\"mapping\": {\"b\": "
                + node
                + "}}}");

    assertThat(report.count(StoreTable.MESSAGES))
        .isEqualTo(new TableCount(StoreTable.MESSAGES, 1, 0, 1));
    assertThat(report.count(StoreTable.SESSIONS))
        .isEqualTo(new TableCount(StoreTable.SESSIONS, 1, 0, 1));
  }

  @Test
  void laterExportOfAConversationAddsWhatIsNew() throws IOException {
    String one = "{\"uuid\": \"1\", \"text\": \"One\", \"sender\": \"human\"}";
    String two = "{\"uuid\": \"2\", \"text\": \"Two\", \"sender\": \"assistant\"}";
    importText("[{\"uuid\": \"c\", \"chat_messages\": [" + one + "]}]");

    ImportReport report =
        importText("[{\"uuid\": \"c\", \"chat_messages\": [" + one + "," + two + "]}]");

    assertThat(report.count(StoreTable.MESSAGES))
        .isEqualTo(new TableCount(StoreTable.MESSAGES, 1, 1, 0));
    assertThat(parentOf("2")).isEqualTo("1");
  }

  @Test
  void archiveIsOpenedAndOtherFilesInItAreIgnored() throws IOException {
    Path zip = folder.resolve("export.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream archive = new ZipOutputStream(out)) {
      add(archive, "chat.html", "<html>");
      add(archive, "logs/2020-01-01.raw.txt", "[10:00] <ada> hi\n[10:01] <bob> hi ada\n");
      add(archive, "logs/2020-01-01.annotation.txt", "0 1 -\n");
    }

    ImportReport report = importAll(zip);

    assertThat(report.ignoredFiles()).hasSize(1);
    assertThat(report.problems()).isEmpty();
    assertThat(report.count(StoreTable.MESSAGES).added()).isEqualTo(2);
    assertThat(report.count(StoreTable.MESSAGE_LINKS).added()).isEqualTo(1);
  }

  @Test
  void unknownFileThatSomebodyNamedIsAProblemAndOneThatIsNotThereAnError() throws IOException {
    assertThat(importText("hello").problems()).hasSize(1);
    assertThrows(NoSuchFileException.class, () -> importAll(folder.resolve("nowhere.json")));
  }

  @Test
  void attachmentsBecomeFilesOfTheirMessages() throws IOException {
    importAll(Fixtures.file("claude.json"));

    assertThat(database.library().counts().files()).isEqualTo(2);
    assertThat(database.library().file("m1/file/0").getData())
        .isEqualTo("Sencha 茶".getBytes(StandardCharsets.UTF_8));
  }

  private String parentOf(String id) {
    return database.messages().byId(id).orElseThrow().parentId();
  }

  private ImportReport importText(String text) throws IOException {
    return importAll(Fixtures.write(folder, "import.json", text));
  }

  private ImportReport importAll(Path path) throws IOException {
    return new Importer(database, InstantSource.fixed(NOW)).importAll(List.of(path), Progress.NONE);
  }

  private static void add(ZipOutputStream archive, String name, String text) throws IOException {
    archive.putNextEntry(new ZipEntry(name));
    archive.write(text.getBytes(StandardCharsets.UTF_8));
  }
}

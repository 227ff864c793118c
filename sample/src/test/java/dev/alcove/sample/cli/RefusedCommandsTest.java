// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.sample.cli.Terminal.Screenful;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is a sentence on standard error and an exit code, and changes nothing. */
class RefusedCommandsTest {

  private static final int WRONG_WORDS = 2;

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void demo() {
    terminal = new Terminal(folder.resolve("chat.db"));
    terminal.print("demo");
  }

  @ParameterizedTest
  @CsvSource({
    "show gone, No session has the id gone. \"sessions\" lists them.",
    "show session_demo, Several sessions have an id that begins with session_demo. Write more of"
        + " it.",
    "rename gone title, No session has the id gone. \"sessions\" lists them.",
    "pin gone, No session has the id gone. \"sessions\" lists them.",
    "archive gone, No session has the id gone. \"sessions\" lists them.",
    "delete gone --forever, No session has the id gone. \"sessions\" lists them.",
    "thread gone, No message has the id gone. \"show\" prints ids.",
    "send --to gone hello, No session has the id gone. \"sessions\" lists them.",
    "send --to session_demo_film --reply-to gone hello, No message has the id gone.",
    "groups --put gone, No session has the id gone. \"sessions\" lists them.",
    "groups --put session_demo_film --into gone, No group has the id or name gone.",
    "groups --order Reading gone, No group has the id or name gone.",
    "groups --remove gone, No group has the id or name gone.",
    "sessions --page two, '--page is first, last, or what a page of this list says.'",
    "show session_demo_film --size 0, --size counts from 1.",
    "search --limit 0 frost, --limit counts from 1.",
    "search --limit -1 frost, --limit counts from 1.",
    "stats --days -1, --days counts from 1."
  })
  void commandNamesWhatIsNotThere(String command, String sentence) {
    assertRefused(terminal.run(command.split(" ", -1)), sentence);
  }

  @Test
  void answerInAnotherSessionIsRefused() {
    assertRefused(
        terminal.run("send", "--to", "session_demo_film", "--reply-to", "msg_demo_21", "hello"),
        "Message msg_demo_21 belongs to another session: session_demo_channel.");
  }

  @Test
  void refusedMessageLeavesNoNewSession() {
    terminal.run("send", "--reply-to", "msg_demo_21", "hello");
    assertThat(terminal.print("sessions")).contains("-- 3 sessions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prune",
        "prune --older-than soon",
        "prune --older-than -1d",
        "prune --older-than 1y",
        "sessions --status GONE",
        "send",
        "send --as NOBODY hello",
        "show",
        "rename session_demo_film",
        "search",
        "search --phrase --prefix lemon",
        "import",
        "export",
        "groups --add one --remove two",
        "show session_demo_film --colour"
      })
  void wrongWordsAreAnsweredWithTheUsage(String command) {
    String[] words = command.split(" ", -1);
    Screenful screenful = terminal.run(words);

    assertThat(screenful.exitCode()).isEqualTo(WRONG_WORDS);
    assertThat(screenful.out()).isEmpty();
    assertThat(screenful.err()).contains("Usage: alcove-chat " + words[0]);
    assertThat(screenful.err()).doesNotContain("Exception");
  }

  @Test
  void noCommandAndHelpPrintTheUsage() {
    assertThat(Terminal.execute().out()).contains("Keeps chats in an SQLite file.");
    assertThat(Terminal.execute("--help").exitCode()).isEqualTo(0);
    assertThat(Terminal.execute("send", "--help").out()).contains("--reply-to");
    assertThat(Terminal.execute("--version").out()).startsWith("alcove-chat ");
    assertThat(Terminal.execute("dance").exitCode()).isEqualTo(WRONG_WORDS);
  }

  @Test
  void fileThatIsNoDatabaseIsRefusedAndKept() throws IOException {
    Path file = folder.resolve("letter.db");
    Files.writeString(file, "Dear Ada, ".repeat(1000));

    assertRefused(
        new Terminal(file).run("sessions"),
        "\"" + file + "\" is not an SQLite database, or is encrypted.");

    assertThat(Files.readString(file)).isEqualTo("Dear Ada, ".repeat(1000));
  }

  @Test
  void databaseOfAnotherProgramIsRefusedAndKept() throws IOException, SQLException {
    Path file = folder.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE bookmarks (url TEXT)");
    }
    byte[] before = Files.readAllBytes(file);

    Screenful screenful = new Terminal(file).run("demo");

    assertThat(screenful.exitCode()).isEqualTo(1);
    assertThat(screenful.err()).contains("\"" + file + "\"");
    assertThat(screenful.err()).doesNotContain("\tat ");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void folderInsteadOfAFileIsRefused() {
    assertRefused(new Terminal(folder).run("stats"), "\"" + folder + "\" is a folder.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search frost",
        "show s",
        "thread m",
        "sessions",
        "stats",
        "groups",
        "vacuum",
        "export all.json",
        "rename s title"
      })
  void missingFileIsNotMadeByACommandThatReadsIt(String command) {
    Path file = folder.resolve("mistyped.db");

    assertRefused(new Terminal(file).run(command.split(" ", -1)), "There is no file " + file + ".");

    assertThat(Files.exists(file)).isFalse();
  }

  @Test
  void missingFolderIsNamed() {
    Path file = folder.resolve("none/chat.db");
    assertRefused(
        new Terminal(file).run("demo"), "\"" + file + "\" lies in a folder that does not exist.");
  }

  @Test
  void fileToImportMustExist() {
    Path gone = folder.resolve("gone.json");
    assertRefused(terminal.run("import", gone.toString()), "There is no file " + gone + ".");
  }

  @Test
  void fileInNoKnownFormatIsNamed() throws IOException {
    Path letter = folder.resolve("letter.json");
    Files.writeString(letter, "Dear Ada");

    Screenful screenful = terminal.run("import", letter.toString());

    assertThat(screenful.exitCode()).isEqualTo(1);
    assertThat(screenful.err()).contains("letter.json");
    assertThat(screenful.err()).contains("none of the known formats");
  }

  @Test
  void fileThatBreaksOffGivesItsWholeRowsAndAnError() throws IOException {
    Path whole = folder.resolve("whole.json");
    terminal.print("export", whole.toString());
    Path half = folder.resolve("half.json");
    String text = Files.readString(whole);
    Files.writeString(half, text.substring(0, text.indexOf("msg_demo_22")));

    Terminal second = new Terminal(folder.resolve("second.db"));
    Screenful screenful = second.run("import", half.toString());

    assertThat(screenful.exitCode()).isEqualTo(1);
    assertThat(screenful.err()).contains("half.json");
    assertThat(second.print("sessions")).contains("session_demo_alcove");
  }

  @Test
  void archiveThatBreaksOffIsNamed() throws IOException {
    Path zip = folder.resolve("half.zip");
    Files.writeString(zip, "PK\u0003\u0004 and then nothing");

    assertRefused(
        terminal.run("import", zip.toString()),
        zip + " cannot be used: it is no whole zip archive");
  }

  @Test
  void exportOverwritesNothing() throws IOException {
    Path file = folder.resolve("kept.json");
    Files.writeString(file, "kept");

    assertRefused(
        terminal.run("export", file.toString()), file + " exists already. Name a new file.");

    assertThat(Files.readString(file)).isEqualTo("kept");
  }

  @Test
  void exportIntoAMissingFolderIsRefused() {
    Path file = folder.resolve("none/all.json");
    assertRefused(
        terminal.run("export", file.toString()), file + " cannot be used: there is no such file");
  }

  @Test
  void backupOverwritesNothing() throws IOException {
    Path file = folder.resolve("kept.db");
    Files.writeString(file, "kept");

    Screenful screenful = terminal.run("backup", file.toString());

    assertThat(screenful.exitCode()).isEqualTo(1);
    assertThat(screenful.err()).contains("it exists");
    assertThat(Files.readString(file)).isEqualTo("kept");
  }

  private static void assertRefused(Screenful screenful, String sentence) {
    assertThat(screenful.exitCode()).isEqualTo(1);
    assertThat(screenful.out()).isEmpty();
    assertThat(screenful.err()).startsWith(sentence);
    assertThat(screenful.err()).doesNotContain("\tat ");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that read and write other files. */
class FileCommandsTest {

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void demo() {
    terminal = new Terminal(folder.resolve("chat.db"));
    terminal.print("demo");
  }

  @Test
  void exportComesBackAsAnEqualDatabase() throws IOException {
    terminal.print("groups", "--add", "Empty");
    terminal.print("archive", "session_demo_film");
    terminal.print("send", "--to", "session_demo_channel", "line one\nline \"two\" \u0001 😀 电影");
    Path json = folder.resolve("all.json");
    assertThat(terminal.print("export", json.toString())).startsWith(json + "  ");

    Terminal second = new Terminal(folder.resolve("second.db"));
    second.print("import", json.toString());

    Path again = folder.resolve("again.json");
    second.print("export", again.toString());
    assertThat(Files.readString(again)).isEqualTo(Files.readString(json));
    assertThat(second.print("stats")).isEqualTo(terminal.print("stats"));
    assertThat(second.print("sessions")).isEqualTo(terminal.print("sessions"));
    assertThat(second.print("show", "session_demo_channel"))
        .isEqualTo(terminal.print("show", "session_demo_channel"));
    List<String> problems = second.inDatabase(database -> database.maintenance().check());
    assertThat(problems).isEmpty();
  }

  @Test
  void importReportsWhatItAddedAndWhatItSkipped() {
    Path json = folder.resolve("all.json");
    terminal.print("export", json.toString());

    Terminal second = new Terminal(folder.resolve("second.db"));
    assertThat(second.print("import", json.toString())).containsMatch("messages +15 +0 +0\\R");
    assertThat(second.print("import", json.toString())).containsMatch("messages +0 +15 +0\\R");
  }

  @Test
  void exportOfAnEmptyDatabaseComesBackToo() {
    Terminal empty = new Terminal(folder.resolve("empty.db"));
    empty.inDatabase(database -> database.maintenance().check());
    Path json = folder.resolve("empty.json");
    empty.print("export", json.toString());

    Terminal other = new Terminal(folder.resolve("other.db"));
    assertThat(other.print("import", json.toString())).contains("1 file in ");
    assertThat(other.print("stats")).isEqualTo(empty.print("stats"));
  }

  @Test
  void backupIsTheSameDatabase() throws IOException {
    Path copy = folder.resolve("copy.db");
    terminal.print("backup", copy.toString());

    assertThat(Files.size(copy)).isGreaterThan(4096);
    Terminal second = new Terminal(copy);
    assertThat(second.print("sessions")).isEqualTo(terminal.print("sessions"));
    assertThat(second.print("stats")).isEqualTo(terminal.print("stats"));
    second.print("send", "a backup can be written to");
  }

  @Test
  void vacuumGivesSpaceBack() throws IOException {
    String session = "session_demo_channel";
    for (int i = 0; i < 5; i++) {
      terminal.print("send", "--to", session, "long ".repeat(20_000));
    }
    terminal.print("delete", session, "--forever");

    assertThat(terminal.print("vacuum")).containsMatch("[\\d,]+ bytes before, [\\d,]+ after");

    assertThat(Files.size(terminal.file())).isLessThan(300_000);
    assertThat(terminal.print("stats")).containsMatch("messages +11\\R");
  }
}

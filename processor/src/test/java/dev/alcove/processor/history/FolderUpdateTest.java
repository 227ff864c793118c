// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files change when they are told to, each as a whole, and only those that differ. */
class FolderUpdateTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;
  private Path chat;

  @BeforeEach
  void create() throws IOException {
    chat = Files.createDirectory(folder.resolve("Chat"));
    Files.writeString(chat.resolve("1.sql"), "-- old\n");
    Files.writeString(chat.resolve("2.sql"), "-- draft\n");
    Files.setLastModifiedTime(chat.resolve("1.sql"), LONG_AGO);
  }

  private FolderUpdate update() throws IOException {
    return new FolderUpdate(SchemaFolder.read(chat));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(chat)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void nothingIsTouchedBefore() throws IOException {
    FolderUpdate update = update();
    update.write("1.sql", "-- new\n");
    update.write("3.sql", "-- more\n");
    update.delete("2.sql");

    assertThat(update.names()).containsExactly("1.sql", "2.sql", "3.sql").inOrder();
    assertThat(names()).containsExactly("1.sql", "2.sql");

    update.apply();
    assertThat(names()).containsExactly("1.sql", "3.sql");
    assertThat(Files.readString(chat.resolve("1.sql"))).isEqualTo("-- new\n");
  }

  @Test
  void equalTextIsNoChange() throws IOException {
    FolderUpdate update = update();
    update.write("1.sql", "-- old\n");
    update.delete("9.sql");

    assertThat(update.names()).isEmpty();
    update.apply();
    assertThat(Files.getLastModifiedTime(chat.resolve("1.sql"))).isEqualTo(LONG_AGO);
  }

  @Test
  void folderThatIsNotThereIsMadeWithItsFirstFile() throws IOException {
    Path other = folder.resolve("deep/Other");
    FolderUpdate nothing = new FolderUpdate(SchemaFolder.read(other));
    nothing.apply();
    assertThat(Files.exists(other)).isFalse();

    FolderUpdate update = new FolderUpdate(SchemaFolder.read(other));
    update.write("1.sql", "-- new\n");
    update.apply();
    assertThat(Files.readString(other.resolve("1.sql"))).isEqualTo("-- new\n");
  }

  @Test
  void writeThatFailsLeavesTheOldFileAndNothingBesideIt() throws IOException {
    FolderUpdate update = update();
    update.write("1.sql", "-- new\n");
    Files.delete(chat.resolve("1.sql"));
    Files.createDirectories(chat.resolve("1.sql/occupied"));

    assertThrows(IOException.class, update::apply);

    assertThat(names()).containsExactly("1.sql", "2.sql");
    assertThat(Files.isDirectory(chat.resolve("1.sql/occupied"))).isTrue();
  }

  @Test
  void othersMayReadWhatIsWritten() throws IOException {
    FolderUpdate update = update();
    update.write("1.sql", "-- new\n");
    update.apply();
    Path plain = Files.writeString(folder.resolve("plain"), "");

    if (Files.getFileStore(chat).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(chat.resolve("1.sql")))
          .isEqualTo(Files.getPosixFilePermissions(plain));
    }
  }

  @Test
  void proofsAreNoReasonToComplain() throws IOException {
    FolderUpdate update = update();
    update.write(ProofFile.NAME, "1-to-2 abc\n");

    assertThat(update.names()).isEmpty();
    update.apply();
    assertThat(names()).contains(ProofFile.NAME);
  }
}

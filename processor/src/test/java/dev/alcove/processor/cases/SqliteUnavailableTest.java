// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiler that cannot load SQLite fails the build and says how to mend it. */
class SqliteUnavailableTest {

  private static final String SOURCE =
      """
      import dev.alcove.AlcoveDatabase;
      import dev.alcove.annotations.Database;
      import dev.alcove.annotations.PrimaryKey;
      import dev.alcove.annotations.Table;

      @Table record Session(@PrimaryKey long id) {}

      @Database(tables = Session.class) interface Chat extends AlcoveDatabase {}
      """;

  @TempDir Path folder;

  @Test
  void buildFailsWithARemedy() throws IOException, InterruptedException {
    Path source = folder.resolve("Chat.java");
    Files.write(source, SOURCE.getBytes(StandardCharsets.UTF_8));
    Path log = folder.resolve("log.txt");

    Process javac =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                    "-J-Dorg.sqlite.tmpdir=" + folder.resolve("missing"),
                    "-J-Dorg.sqlite.lib.path=" + folder.resolve("missing"),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-processor",
                    "dev.alcove.processor.AlcoveProcessor",
                    "-d",
                    folder.toString(),
                    source.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();

    assertThat(javac.waitFor()).isEqualTo(1);
    String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    assertThat(said).contains("Chat.java:8: error: [alcove/sqlite-unavailable]");
    assertThat(said).contains("-J-Dorg.sqlite.tmpdir=DIR");
    assertThat(said).contains("1 error");
    assertThat(Files.exists(folder.resolve("Chat_Impl.java"))).isFalse();
    assertThat(Files.exists(folder.resolve("Chat_Schema.java"))).isFalse();
  }
}

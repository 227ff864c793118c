// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.fixture.NotesDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {
  private static final int PROCESSES = 3;
  private static final int NOTES = 100;

  @TempDir Path folder;

  @Test
  void processesCreateAndFillOneFileAtOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    try {
      for (int i = 0; i < PROCESSES; i++) {
        processes.add(start(i));
      }
      for (int i = 0; i < PROCESSES; i++) {
        awaitFile(folder.resolve("ready-" + i));
      }
      Files.createFile(folder.resolve("go"));
      for (int i = 0; i < PROCESSES; i++) {
        assertThat(processes.get(i).waitFor(60, SECONDS)).isTrue();
        String output = Files.readString(folder.resolve("output-" + i));
        assertWithMessage(output).that(processes.get(i).exitValue()).isEqualTo(0);
      }
    } finally {
      processes.forEach(Process::destroyForcibly);
    }
    try (NotesDatabase db = Writer.open(folder)) {
      assertThat(db.noteIds()).hasSize(PROCESSES * NOTES);
      assertThat(db.ask("SELECT count(*) FROM alcove_schema")).isEqualTo("1");
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  @Test
  void committedRowsSurviveAKilledProcess() throws Exception {
    Process process = start(0);
    try {
      awaitFile(folder.resolve("ready-0"));
      Files.createFile(folder.resolve("go"));
      awaitFile(folder.resolve("notes.db"));
      awaitFile(folder.resolve("done-10"));
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(10, SECONDS)).isTrue();
    }
    try (NotesDatabase db = Writer.open(folder)) {
      assertThat(db.noteIds().size()).isAtLeast(10);
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  private Process start(int number) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            folder.toString(),
            Integer.toString(number))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output-" + number).toFile())
        .start();
  }

  private static void awaitFile(Path file) {
    long deadline = System.nanoTime() + SECONDS.toNanos(60);
    while (!Files.exists(file)) {
      assertWithMessage("time left for " + file)
          .that(deadline - System.nanoTime())
          .isGreaterThan(0);
      LockSupport.parkNanos(1_000_000);
    }
  }

  /** The other process: opens the file when it is told to, and writes. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[0]);
      int number = Integer.parseInt(arguments[1]);
      Files.write(folder.resolve("ready-" + number), "".getBytes(UTF_8));
      awaitFile(folder.resolve("go"));
      try (NotesDatabase db = open(folder)) {
        for (int i = 0; i < NOTES; i++) {
          db.insert(number + "-" + i, "note " + number + "-" + i);
          if (i == 10) {
            Files.createFile(folder.resolve("done-" + (number == 0 ? "10" : number + "-10")));
          }
        }
      }
    }

    static NotesDatabase open(Path folder) {
      File file = folder.resolve("notes.db").toFile();
      return Alcove.builder(NotesDatabase.class, JdbcDriver.file(file))
          .busyTimeoutMillis(30_000)
          .open();
    }
  }
}

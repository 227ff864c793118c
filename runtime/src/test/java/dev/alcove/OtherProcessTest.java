// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.BusyException;
import dev.alcove.fixture.ChildJvm;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.fixture.Timeline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another process does to this one while it has a transaction open. */
class OtherProcessTest {
  @TempDir Path folder;
  private Process other;

  @BeforeEach
  void startTheOtherProcess() throws IOException {
    open(folder, 5_000).close();
    other = ChildJvm.of(Child.class, folder.toString()).start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(other.getInputStream(), UTF_8));
    StringBuilder lines = new StringBuilder();
    String line = output.readLine();
    while (line != null && !line.equals("writing")) {
      lines.append(line).append('\n');
      line = output.readLine();
    }
    assertThat(line == null ? lines.toString() : line).isEqualTo("writing");
  }

  @AfterEach
  void stopTheOtherProcess() throws InterruptedException {
    other.destroyForcibly();
    other.waitFor(20, SECONDS);
  }

  /** Any byte makes it commit. */
  private void letItCommit() throws IOException {
    other.getOutputStream().write(1);
    other.getOutputStream().flush();
  }

  @Test
  void itsTransactionIsWaitedForAndThenNamed() throws Exception {
    try (NotesDatabase db = open(folder, 20)) {
      for (int i = 0; i < 2; i++) {
        BusyException failure = assertThrows(BusyException.class, () -> db.insert("a", "1"));
        assertThat(failure)
            .hasMessageThat()
            .startsWith(
                "NotesDatabase.insert waited 20 ms for \""
                    + folder.resolve("notes.db")
                    + "\", which another process or another opening of it has locked"
                    + " (database is locked)."
                    + "\n  Try the whole transaction again, or raise busyTimeoutMillis.");
        assertThat(failure.resultCode()).isEqualTo(5);
      }
      assertThat(db.noteIds()).isEmpty();
      letItCommit();
      assertThat(other.waitFor(20, SECONDS)).isTrue();
      db.insert("a", "1");
      assertThat(db.noteIds()).containsExactly("a", "of the other process");
    }
  }

  @Test
  void whoWaitsForItGoesOnAfterItsCommit() throws Exception {
    try (NotesDatabase db = open(folder, 60_000);
        Timeline timeline = new Timeline()) {
      timeline.run(
          () -> {
            timeline.reached("asks");
            db.inTransaction(
                () -> {
                  assertThat(db.noteIds()).containsExactly("of the other process");
                  db.insert("a", "1");
                });
          });
      timeline.await("asks");
      letItCommit();
      timeline.join();
    }
  }

  private static NotesDatabase open(Path folder, long busyTimeoutMillis) {
    return Alcove.builder(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")))
        .busyTimeoutMillis(busyTimeoutMillis)
        .open();
  }

  /** Writes, says so, and commits when it is told to. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws IOException {
      try (NotesDatabase db = open(Path.of(arguments[0]), 20_000)) {
        db.inTransaction(
            () -> {
              db.insert("of the other process", "0");
              System.out.println("writing");
              System.in.read();
            });
      }
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.alcove.fixture.ChildJvm;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes while they write. {@code -Dalcove.kills=1000} for more than a few times. */
class CrashTest {
  private static final int KILLS = Integer.getInteger("alcove.kills", 40);

  /** After so many kills a file has grown enough. */
  private static final int KILLS_PER_FILE = 20;

  private static final long LONGEST_NANOS = 150_000_000;

  @TempDir Path folder;
  private final Random random = new Random(20261128);
  private long acknowledged;

  /** How often the file had a commit that was not acknowledged any more. */
  private int between;

  @Test
  void acknowledgedCommitsSurviveAndNothingIsHalf() throws Exception {
    long start = System.nanoTime();
    Path file = folder.resolve("notes.db");
    int last = 0;
    for (int i = 0; i < KILLS; i++) {
      if (i % KILLS_PER_FILE == 0) {
        empty();
        last = 0;
      }
      JournalMode mode = i % 4 == 3 ? JournalMode.DELETE : JournalMode.WAL;
      int heard = kill(file, mode, last);
      last = check(file, mode, heard);
    }
    System.out.println(
        KILLS
            + " kills, "
            + acknowledged
            + " acknowledged commits, all there; "
            + between
            + " kills between commit and acknowledgement; "
            + (System.nanoTime() - start) / 1_000_000_000
            + " s");
    assertThat(acknowledged).isGreaterThan(KILLS);
  }

  private void empty() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
  }

  /** Kills a process at a random moment; the last batch that it has acknowledged. */
  private int kill(Path file, JournalMode mode, int last) throws Exception {
    Process process =
        ChildJvm.of(Child.class, file.toString(), mode.name(), Integer.toString(last)).start();
    int heard = last;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      String first = lines.readLine();
      while (first != null && !first.equals("open")) {
        first = lines.readLine();
      }
      assertThat(first).isNotNull();
      LockSupport.parkNanos((long) (random.nextDouble() * LONGEST_NANOS));
      // Kills as signal 9 does.
      process.toHandle().destroyForcibly();
      String line = lines.readLine();
      while (line != null && line.endsWith(".")) {
        heard = Integer.parseInt(line.substring(0, line.length() - 1));
        line = lines.readLine();
      }
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(30, SECONDS)).isTrue();
    }
    assertThat(process.exitValue()).isNotEqualTo(1);
    acknowledged += heard - last;
    return heard;
  }

  /** The last batch that is in the file. */
  private int check(Path file, JournalMode mode, int heard) {
    try (NotesDatabase db = Child.open(file, mode)) {
      int last = Integer.parseInt(db.ask("SELECT coalesce(max(number), 0) FROM notes"));
      assertWithMessage("batches in the file").that(last).isAtLeast(heard);
      assertWithMessage("batches in the file").that(last).isAtMost(heard + 1);
      between += last - heard;
      String halves =
          "SELECT count(*) FROM (SELECT number, count(*) AS found FROM notes"
              + " WHERE number > 0 GROUP BY number HAVING found <> 1 + number % 5)";
      assertThat(db.ask(halves)).isEqualTo("0");
      assertThat(db.ask("SELECT count(DISTINCT number) FROM notes WHERE number > 0"))
          .isEqualTo(Integer.toString(last));
      assertThat(db.ask("SELECT coalesce(max(text), 'none') FROM notes WHERE id = 'last'"))
          .isEqualTo(last == 0 ? "none" : "batch " + last);
      assertThat(db.maintenance().check()).isEmpty();
      return last;
    }
  }

  /** The other process: writes one batch after another, and says when each is committed. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      int last = Integer.parseInt(arguments[2]);
      try (NotesDatabase db = open(Path.of(arguments[0]), JournalMode.valueOf(arguments[1]))) {
        System.out.println("open");
        for (int batch = last + 1; ; batch++) {
          write(db, batch);
          System.out.println(batch + ".");
        }
      }
    }

    private static void write(NotesDatabase db, int batch) {
      String words = "', 'words " + batch + " ' || hex(randomblob(30)), ";
      db.inTransaction(
          () -> {
            db.run(
                "INSERT OR REPLACE INTO notes (id, text) VALUES ('last', 'batch " + batch + "')");
            for (int i = 0; i < 1 + batch % 5; i++) {
              db.run(
                  "INSERT INTO notes VALUES ('" + batch + "-" + i + words + "NULL, " + batch + ")");
            }
          });
    }

    static NotesDatabase open(Path file, JournalMode mode) {
      return Alcove.builder(NotesDatabase.class, Drivers.file(file))
          .journalMode(mode)
          .pragma("wal_autocheckpoint", "5") // So that many die while the log goes into the file.
          .open();
    }
  }
}

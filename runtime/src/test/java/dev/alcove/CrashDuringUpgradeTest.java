// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.alcove.fixture.ChatsDatabase;
import dev.alcove.fixture.ChildJvm;
import dev.alcove.fixture.Drivers;
import dev.alcove.migration.MigrationEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Kills processes while they upgrade a file. {@code -Dalcove.kills=500} for more than a few times.
 */
class CrashDuringUpgradeTest extends UpgradeCase {
  private static final int KILLS = Integer.getInteger("alcove.kills", 20);

  private final Random random = new Random(20261127);

  /** Files that were found at the old version, though their upgrade had begun. */
  private int inside;

  /** Of these, those that had unfinished changes beside or in the file. */
  private int halfWritten;

  private int finished;

  @Test
  void killedUpgradeLeavesTheOldVersionOrTheNewOne() throws Exception {
    List<String> old = template("DELETE");
    List<String> upgraded = upgraded("DELETE");
    assertThat(template("WAL")).isEqualTo(old);
    for (int i = 0; i < KILLS; i++) {
      Path killed = kill(i % 2 == 0 ? "DELETE" : "WAL");
      check(killed, old, upgraded);
    }
    String figures =
        KILLS
            + " kills: "
            + inside
            + " inside, "
            + halfWritten
            + " of them with half-written"
            + " changes; "
            + finished
            + " after the commit";
    System.out.println(figures);
    assertWithMessage(figures).that(inside).isGreaterThan(0);
    assertWithMessage(figures).that(halfWritten).isGreaterThan(0);
    assertThat(inside + finished).isEqualTo(KILLS);
  }

  /** The file of version 1, once for each journal mode; what it holds. */
  private List<String> template(String mode) throws IOException {
    file = folder.resolve("old-" + mode);
    create(1, 200, 5_000);
    write("PRAGMA journal_mode = " + mode);
    return contents();
  }

  private List<String> upgraded(String mode) throws IOException {
    file = folder.resolve("new");
    Files.copy(folder.resolve("old-" + mode), file);
    open().close();
    return contents();
  }

  /**
   * Kills a process at a random moment of an upgrade: it takes about as long as the one before,
   * which also warms the process up.
   */
  private Path kill(String mode) throws Exception {
    Process process = ChildJvm.of(Child.class, folder.toString(), mode).start();
    Path begun = folder;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      long began = 0;
      long duration = 0;
      String line = lines.readLine();
      while (line != null) {
        if (line.startsWith("begin ")) {
          begun = Path.of(line.substring(6));
          began = System.nanoTime();
          if (duration > 0) {
            LockSupport.parkNanos((long) (random.nextDouble() * duration));
            process.toHandle().destroyForcibly();
          }
        } else if (line.equals("end")) {
          duration = System.nanoTime() - began;
        } else {
          throw new AssertionError(line);
        }
        line = lines.readLine();
      }
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(30, SECONDS)).isTrue();
    }
    return begun;
  }

  private void check(Path killed, List<String> old, List<String> upgraded) throws IOException {
    file = killed;
    boolean unfinished =
        Files.exists(Path.of(killed + "-journal")) || size(Path.of(killed + "-wal")) > 0;
    List<String> found = contents();
    if (found.equals(old)) {
      inside++;
      halfWritten += unfinished ? 1 : 0;
    } else {
      finished++;
      assertThat(found).isEqualTo(upgraded);
    }
    try (ChatsDatabase db = open()) {
      assertThat(db.maintenance().check()).isEmpty();
    }
    assertThat(contents()).isEqualTo(upgraded);
    Files.delete(killed);
  }

  private static long size(Path path) throws IOException {
    return Files.exists(path) ? Files.size(path) : 0;
  }

  /** The other process: upgrades one copy of the old file after another until it is killed. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[0]);
      for (int i = 0; i < 100; i++) {
        Path file = folder.resolve("copy-" + ProcessHandle.current().pid() + "-" + i);
        Files.copy(folder.resolve("old-" + arguments[1]), file);
        Alcove.builder(ChatsDatabase.class, Drivers.file(file))
            .journalMode(JournalMode.valueOf(arguments[1]))
            .pragma("cache_size", "5") // So that changes go to the disk before the commit.
            .onMigration(
                event -> {
                  if (event.kind() == MigrationEvent.Kind.BEGIN) {
                    System.out.println("begin " + file);
                  } else if (event.kind() == MigrationEvent.Kind.DONE) {
                    System.out.println("end");
                  }
                })
            .open()
            .close();
        if (i == 0) {
          Files.delete(file);
        }
      }
    }
  }
}

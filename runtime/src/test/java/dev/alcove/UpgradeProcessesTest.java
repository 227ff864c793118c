// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.alcove.fixture.ChatsDatabase;
import dev.alcove.fixture.ChildJvm;
import dev.alcove.fixture.Drivers;
import dev.alcove.migration.MigrationEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class UpgradeProcessesTest extends UpgradeCase {
  private static final int PROCESSES = 3;

  @Test
  void oneProcessUpgradesAndTheOthersWait() throws Exception {
    create(1, 100, 20_000);
    List<Process> processes = new ArrayList<>();
    try {
      for (int i = 0; i < PROCESSES; i++) {
        ProcessBuilder child = ChildJvm.of(Child.class, folder.toString(), Integer.toString(i));
        processes.add(child.redirectOutput(folder.resolve("output-" + i).toFile()).start());
      }
      for (int i = 0; i < PROCESSES; i++) {
        awaitFile(folder.resolve("ready-" + i));
      }
      Files.createFile(folder.resolve("go"));
      List<String> outputs = new ArrayList<>();
      for (int i = 0; i < PROCESSES; i++) {
        assertThat(processes.get(i).waitFor(60, SECONDS)).isTrue();
        outputs.add(Files.readString(folder.resolve("output-" + i)).trim());
      }
      assertThat(outputs)
          .containsExactly(
              "1 upgrade, 20000 rows", "0 upgrade, 20000 rows", "0 upgrade, 20000 rows");
    } finally {
      processes.forEach(Process::destroyForcibly);
    }
    try (ChatsDatabase db = open()) {
      assertThat(db.maintenance().check()).isEmpty();
    }
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

  /** The other process: opens the file when it is told to. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      AtomicInteger upgrades = new AtomicInteger();
      Files.createFile(folder.resolve("ready-" + arguments[1]));
      while (!Files.exists(folder.resolve("go"))) {
        LockSupport.parkNanos(100_000);
      }
      try (ChatsDatabase db =
          Alcove.builder(ChatsDatabase.class, Drivers.file(folder.resolve("chats.db")))
              .busyTimeoutMillis(30_000)
              .onMigration(
                  event -> {
                    if (event.kind() == MigrationEvent.Kind.BEGIN) {
                      upgrades.incrementAndGet();
                    }
                  })
              .open()) {
        String rows = db.ask("SELECT count(trace_id) FROM messages");
        System.out.println(upgrades.get() + " upgrade, " + rows + " rows");
      }
    }
  }
}

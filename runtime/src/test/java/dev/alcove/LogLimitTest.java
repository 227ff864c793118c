// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.fixture.Timeline;
import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogLimitTest {
  private static final int WRITES = 1_200;
  private static final long MOST = 40L << 20;

  @TempDir Path folder;

  /** Without the limit it would have 120 MB: SQLite begins a log anew when nobody reads it. */
  @Test
  void logStaysShortThoughSomeoneReadsAllTheTime() throws Exception {
    File log = folder.resolve("notes.db-wal").toFile();
    AtomicBoolean over = new AtomicBoolean();
    long longest = 0;
    try (Timeline timeline = new Timeline();
        NotesDatabase db =
            Alcove.open(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")))) {
      db.run("CREATE TABLE big (a BLOB)");
      db.run("INSERT INTO big VALUES (zeroblob(100000))");
      Future<?> one = timeline.start(() -> read(db, over));
      Future<?> other = timeline.start(() -> read(db, over));
      for (int i = 0; i < WRITES; i++) {
        db.run("UPDATE big SET a = randomblob(100000)");
        longest = Math.max(longest, log.length());
      }
      over.set(true);
      one.get(20, SECONDS);
      other.get(20, SECONDS);
      assertThat(db.maintenance().check().toString()).doesNotContain("damaged");
    }
    assertThat(longest).isGreaterThan(1L << 20);
    assertThat(longest).isLessThan(MOST);
  }

  /** Two of these read without a gap between them. */
  private static Void read(NotesDatabase db, AtomicBoolean over) {
    while (!over.get()) {
      db.inSnapshot(
          () ->
              db.ask(
                  "WITH eight(i) AS (VALUES (1), (2), (3), (4), (5), (6), (7), (8))"
                      + " SELECT sum(length(a)) FROM big, eight"));
    }
    return null;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.Alcove;
import dev.alcove.sample.fixture.Drivers;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.StoreCounts;
import dev.alcove.sample.transfer.report.ImportReport;
import dev.alcove.sample.transfer.report.Progress;
import dev.alcove.sample.transfer.report.StoreTable;
import dev.alcove.sample.transfer.report.TableCount;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files into a real database, twice. */
class RealDataImportTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-02T03:04:05.678Z"));

  @TempDir Path folder;
  private ChatDatabase database;

  @BeforeEach
  void open() {
    database = Alcove.open(ChatDatabase.class, Drivers.file(folder.resolve("chat.db").toFile()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "chatgpt-export/chatgpt2graph.conversations.json, 1, 44, 0",
    "chatgpt-export/edge-cases.conversations.json, 8, 18, 1",
    "chatgpt-export/edge-cases.hardening.json, 5, 11, 3",
    "oasst-trees/en_100_tree.jsonl, 100, 1167, 0",
    "sharegpt/dummy_conversation.json, 500, 2000, 0",
    "lobechat-config-fixtures, 5, 18, 0",
    "irc-ubuntu/sample, 1, 1979, 0"
  })
  void importsOnceAndFindsAllTheSecondTime(String name, long sessions, long messages, long files)
      throws IOException {
    Path path = RealData.file(name);

    ImportReport first = importAll(path);
    StoreCounts counts = database.library().counts();
    ImportReport second = importAll(path);

    assertThat(counts.sessions()).isEqualTo(sessions);
    assertThat(counts.messages()).isEqualTo(messages);
    assertThat(counts.files()).isEqualTo(files);
    assertThat(first.errors()).isEqualTo(0);
    assertThat(second.added()).isEqualTo(0);
    assertThat(second.skipped()).isEqualTo(first.added() + first.skipped());
    assertThat(database.library().counts()).isEqualTo(counts);
    assertThat(database.maintenance().check()).isEmpty();
  }

  @Test
  void importsAllOfTheIrcArchive() throws IOException {
    Path path = RealData.file("irc-ubuntu/irc-ubuntu-train-dev.zip");
    CountingProgress progress = new CountingProgress();

    ImportReport report = new Importer(database, CLOCK).importAll(List.of(path), progress);

    assertThat(report.problems()).isEmpty();
    assertThat(report.count(StoreTable.SESSIONS))
        .isEqualTo(new TableCount(StoreTable.SESSIONS, 163, 0, 0));
    assertThat(report.count(StoreTable.MESSAGES).added()).isEqualTo(232_963);
    // 72,002 links in the files: 54,786 answers, and 17,216 that say where a conversation starts.
    assertThat(report.count(StoreTable.MESSAGE_LINKS).added()).isEqualTo(72_002 - 17_216);
    assertThat(database.library().counts().messages()).isEqualTo(232_963);
    assertThat(progress.done).isEqualTo(progress.total);
    assertThat(progress.total).isEqualTo(18_691_791);
  }

  private ImportReport importAll(Path path) throws IOException {
    return new Importer(database, CLOCK).importAll(List.of(path), Progress.NONE);
  }

  private static final class CountingProgress implements Progress {
    private long total;
    private long done;

    @Override
    public void total(long units) {
      total = units;
    }

    @Override
    public void source(String name) {}

    @Override
    public void advance(long units) {
      done += units;
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.Alcove;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.sample.fixture.Drivers;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.Rows;
import dev.alcove.sample.transfer.report.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages over a channel's years, in which thousands of messages share a minute. */
class RealDataPagingTest {
  private static final int ALL = 232_963;
  private static final int SIZE = 1_000;

  private final Random random = new Random(17);

  @TempDir Path folder;
  private ChatDatabase database;
  private int added;

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void everyMessageIsMetOnceEitherWayWhileOthersCome() throws IOException {
    Path file = RealData.file("irc-ubuntu/irc-ubuntu-train-dev.zip");
    database = Alcove.open(ChatDatabase.class, Drivers.file(folder.resolve("chat.db").toFile()));
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05.678Z"));
    new Importer(database, clock).importAll(List.of(file), Progress.NONE);
    database.sessions().insertAll(List.of(Rows.session("between")));

    walk(true);
    walk(false);

    assertThat(added).isAtLeast(ALL / SIZE);
  }

  /**
   * From one end to the other; behind each page somebody writes in the middle of it, and elsewhere.
   */
  private void walk(boolean forward) {
    BitSet met = new BitSet();
    PageRequest request = forward ? PageRequest.first(SIZE) : PageRequest.last(SIZE);
    Instant latest = null;
    boolean hasMore = true;
    while (hasMore) {
      Page<Message> page = database.history().everything(request);
      List<Message> items = page.items();
      for (int i = 0; i < items.size(); i++) {
        Message message = items.get(forward ? i : items.size() - 1 - i);
        assertThat(met.get((int) message.number())).isFalse();
        met.set((int) message.number());
        boolean isInOrder =
            latest == null
                || (forward
                    ? !message.createdAt().isBefore(latest)
                    : !message.createdAt().isAfter(latest));
        assertThat(isInOrder).isTrue();
        latest = message.createdAt();
      }
      write(items.get(random.nextInt(items.size())).createdAt());
      write(items.get(forward ? items.size() - 1 : 0).createdAt());
      request = forward ? page.next() : page.previous();
      hasMore = forward ? page.hasNext() : page.hasPrevious();
    }
    assertThat(LongStream.rangeClosed(1, ALL).allMatch(number -> met.get((int) number))).isTrue();
  }

  private void write(Instant at) {
    String id = "between_" + added++;
    database.messages().insertAll(List.of(Rows.message(id, "between", null, null, 0, at)));
  }
}

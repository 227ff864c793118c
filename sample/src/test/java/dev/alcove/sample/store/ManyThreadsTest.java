// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.FullTextQuery;
import dev.alcove.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One database, several threads. */
@Timeout(180)
class ManyThreadsTest extends StoreTest {

  private static final int THREADS = 8;
  private static final int MESSAGES = 200;

  @Test
  void noRowOfAnyThreadIsLost() throws Exception {
    sessions("s");

    List<String> ids = new ArrayList<>();
    for (List<String> each : inThreads(this::sendAndRead)) {
      ids.addAll(each);
    }

    assertThat(ids).hasSize(THREADS * MESSAGES);
    assertThat(database.messages().existing(ids)).containsExactlyElementsIn(ids);
    assertThat(database.sessions().byId("s").messageCount()).isEqualTo(THREADS * MESSAGES);
    assertThat(database.messages().history("s", PageRequest.first(10_000)).items())
        .hasSize(THREADS * MESSAGES);
  }

  @Test
  void readerSeesWholeTransactionsOnly() throws Exception {
    sessions("s");

    inThreads(
        () -> {
          for (int i = 0; i < 50; i++) {
            database.inTransaction(
                () -> {
                  send("first of two");
                  send("second of two");
                });
            assertThat(database.messages().count("s") % 2).isEqualTo(0);
          }
          return true;
        });

    assertThat(database.messages().count("s")).isEqualTo(THREADS * 100);
  }

  @Test
  void threadThatRollsBackTakesNobodyElsesRows() throws Exception {
    sessions("s");

    inThreads(
        () -> {
          for (int i = 0; i < 40; i++) {
            send("kept");
            try {
              database.inTransaction(
                  () -> {
                    send("dropped");
                    throw new IllegalStateException("changed my mind");
                  });
            } catch (IllegalStateException expected) {
              assertThat(expected).hasMessageThat().isEqualTo("changed my mind");
            }
          }
          return true;
        });

    assertThat(database.messages().matching(FullTextQuery.words("kept"), 10_000))
        .hasSize(THREADS * 40);
    assertThat(database.messages().matching(FullTextQuery.words("dropped"), 10_000)).isEmpty();
  }

  private List<String> sendAndRead() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < MESSAGES; i++) {
      Message sent = send(Thread.currentThread().getName() + " " + i);
      ids.add(sent.id());
      assertThat(database.messages().byId(sent.id()).orElseThrow()).isEqualTo(sent);
      assertThat(database.messages().newest("s", 3)).isNotEmpty();
      assertThat(database.sessions().byId("s").messageCount()).isAtLeast(i + 1);
    }
    return ids;
  }

  private Message send(String content) {
    return database.messages().send(new NewMessage("s", null, Role.USER, content));
  }

  private static <T> List<T> inThreads(Callable<T> work)
      throws InterruptedException, ExecutionException {
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<T>> all = IntStream.range(0, THREADS).mapToObj(each -> work).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> each : executor.invokeAll(all)) {
        results.add(each.get());
      }
      return results;
    } finally {
      executor.shutdownNow();
    }
  }
}

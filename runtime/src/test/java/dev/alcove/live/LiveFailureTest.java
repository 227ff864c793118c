// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.fixture.TalkDatabase.CHATS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.Subscription;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.ManualExecutor;
import dev.alcove.fixture.TalkDatabase;
import dev.alcove.fixture.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A subscription that cannot go on ends, and says why; it is never open and silent. */
public class LiveFailureTest {
  private final ManualExecutor work = new ManualExecutor();
  private final List<List<String>> values = new ArrayList<>();
  private TalkDatabase db;

  @BeforeEach
  void open() {
    db = Alcove.builder(TalkDatabase.class, Drivers.inMemory()).executor(work).open();
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void executorThatRefusesEndsTheSubscription() {
    RejectedExecutionException refused = new RejectedExecutionException("the screen is gone");
    Subscription subscription =
        db.rows("SELECT id FROM chats", CHATS.reads("id"))
            .subscribe(
                task -> {
                  throw refused;
                },
                values::add);
    assertThat(assertThrows(RejectedExecutionException.class, work::runAll))
        .isSameInstanceAs(refused);
    assertThat(subscription.isOpen()).isFalse();
    assertThat(subscription.failure()).isSameInstanceAs(refused);
    db.run("INSERT INTO chats VALUES ('a', 'A')");
    assertThat(work.size()).isEqualTo(0);
  }

  @Test
  void threadThatIsRefusedMaySubscribe() throws Exception {
    try (Timeline timeline = new Timeline();
        TalkDatabase refusing =
            Alcove.builder(TalkDatabase.class, Drivers.inMemory())
                .executor(work)
                .refuseThread(Thread.currentThread())
                .open()) {
      Subscription subscription =
          refusing.rows("SELECT id FROM chats", CHATS.reads("id")).subscribe(values::add);
      assertThat(timeline.start(work::runAll).get()).isEqualTo(1);
      timeline.run(() -> refusing.run("INSERT INTO chats VALUES ('a', 'A')"));
      timeline.join();
      assertThat(timeline.start(work::runAll).get()).isEqualTo(1);
      assertThat(values).containsExactly(List.of(), List.of("a|")).inOrder();
      subscription.close();
    }
  }

  @Test
  void resultsThatCannotBeComparedEndTheSubscription() {
    IllegalStateException thrown = new IllegalStateException("by equals");
    Subscription subscription =
        db.values(() -> new Incomparable(thrown), CHATS.reads("id")).subscribe(value -> {});
    work.runAll();
    db.run("INSERT INTO chats VALUES ('a', 'A')");
    assertThat(assertThrows(IllegalStateException.class, work::runAll)).isSameInstanceAs(thrown);
    assertThat(subscription.isOpen()).isFalse();
    assertThat(subscription.failure()).isSameInstanceAs(thrown);
  }

  @Test
  void queryOfAClosedSubscriptionDoesNotRun() {
    AtomicInteger runs = new AtomicInteger();
    db.rows(runs, "SELECT id FROM chats", CHATS.reads("id")).subscribe(values::add).close();
    work.runAll();
    assertThat(runs.get()).isEqualTo(0);
    assertThat(values).isEmpty();
  }

  private static final class Incomparable {
    private final IllegalStateException thrown;

    Incomparable(IllegalStateException thrown) {
      this.thrown = thrown;
    }

    @Override
    public boolean equals(Object other) {
      throw thrown;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.driver.DriverConnection;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.Timeline;
import dev.alcove.statement.CachingConnection;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who comes while others write. */
public class ObserversTest {
  private final Observers observers = new Observers(null);
  private final AtomicLong turns = new AtomicLong();

  /**
   * What a turn notes at its end must not take back what somebody else has noted meanwhile.
   *
   * <pre>
   * writer                         subscriber
   * turns, one after the other
   *                                comes, at any moment
   * begins and ends one more turn
   *                                is watched for
   * </pre>
   */
  @Test
  void whoeverComesDuringATurnIsWatchedForFromTheNextOneOn() throws Exception {
    try (DriverConnection connection = Drivers.inMemory().open();
        Timeline timeline = new Timeline()) {
      CachingConnection writer = new CachingConnection(connection);
      timeline.run(
          () -> {
            while (!Thread.currentThread().isInterrupted()) {
              observers.begins(writer);
              observers.ends(writer);
              turns.incrementAndGet();
            }
          });
      for (int i = 0; i < 5_000; i++) {
        Observer observer = new Comer();
        observers.add(observer);
        awaitWholeTurn();
        assertThat(observer.watched).isTrue();
        observers.remove(observer);
      }
    }
  }

  private void awaitWholeTurn() {
    long last = turns.get() + 2;
    while (turns.get() < last) {
      Thread.onSpinWait();
    }
  }

  private static final class Comer extends Observer {
    @Override
    protected void wake() {}
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.Alcove;
import dev.alcove.Subscription;
import dev.alcove.sample.fixture.Drivers;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a list of sessions and an open session are told. */
class LiveTest {

  @TempDir Path folder;
  private final Deque<Runnable> works = new ArrayDeque<>();
  private ChatDatabase database;
  private String one;
  private String two;

  @BeforeEach
  void open() {
    database =
        Alcove.builder(ChatDatabase.class, Drivers.file(folder.resolve("live.db")))
            .executor(works::add)
            .open();
    one = database.sessions().create(new NewSession("One", null, null)).id();
    two = database.sessions().create(new NewSession("Two", null, null)).id();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private int settle() {
    int count = 0;
    for (; !works.isEmpty(); count++) {
      works.remove().run();
    }
    return count;
  }

  private void send(String session, String text) {
    database.messages().send(new NewMessage(session, null, Role.USER, text));
  }

  @Test
  void openSessionIsToldOfItsOwnMessagesOnly() {
    List<Integer> sizes = new ArrayList<>();
    try (Subscription subscription =
        database.messages().watchNewest(one, 2).subscribe(list -> sizes.add(list.size()))) {
      assertThat(settle()).isEqualTo(1);
      send(two, "elsewhere");
      assertThat(settle()).isEqualTo(0);
      send(one, "here");
      assertThat(settle()).isEqualTo(1);
      assertThat(subscription.isOpen()).isTrue();
    }
    send(one, "unheard");
    assertThat(settle()).isEqualTo(0);
    assertThat(sizes).containsExactly(0, 1).inOrder();
  }

  @Test
  void listShowsWhatWasSaidLastAnywhere() {
    List<String> last = new ArrayList<>();
    try (Subscription subscription =
        database
            .sessions()
            .watchList(SessionStatus.ACTIVE, 10)
            .subscribe(list -> list.forEach(each -> last.add(each.title() + each.lastMessage())))) {
      settle();
      last.clear();
      send(two, "hello");
      settle();
      assertThat(last).containsExactly("Onenull", "Twohello");
      assertThat(subscription.failure()).isNull();
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.DriverException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The one user of a store. */
class UserTest extends StoreTest {

  private static final Instant LATER = Rows.NOON.plusSeconds(60);

  @Test
  void userIsMadeOnce() {
    assertThat(database.user().found()).isEmpty();
    User user = database.user().get();

    assertThat(user.uuid()).hasLength(36);
    assertThat(user.settings()).isNull();
    assertThat(database.user().get()).isEqualTo(user);
    assertThat(database.user().found()).hasValue(user);
  }

  @Test
  void manyThreadsThatAskAtOnceGetTheSameUser() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<User>> found = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        found.add(threads.submit(() -> database.user().get()));
      }
      Set<User> users = new HashSet<>();
      for (Future<User> each : found) {
        users.add(each.get());
      }
      assertThat(users).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void secondUserIsRefused() {
    database.user().get();
    assertThrows(
        DriverException.class,
        () ->
            execute("INSERT INTO users (id, uuid, created_at, updated_at) VALUES (2, '', '', '')"));
  }

  @Test
  void settingsAreMergedHoweverDeepAndForgotten() {
    database.user().mergeSettings("{\"theme\":{\"dark\":true,\"size\":2}}", Rows.NOON);
    database.user().mergeSettings("{\"theme\":{\"dark\":null},\"language\":\"zh\"}", LATER);

    assertThat(database.user().get().settings())
        .isEqualTo("{\"theme\":{\"size\":2},\"language\":\"zh\"}");
    assertThat(database.user().get().updatedAt()).isEqualTo(LATER);

    database.user().resetSettings(LATER);
    assertThat(database.user().get().settings()).isNull();
  }

  @Test
  void pictureComesAndGoesAndSettingsStay() {
    database.user().changeAvatar("data:image/png;base64,AA==", Rows.NOON);
    database.user().mergeSettings("{\"a\":1}", Rows.NOON);
    assertThat(database.user().get().avatar()).startsWith("data:");

    database.user().changeAvatar(null, LATER);
    assertThat(database.user().get().avatar()).isNull();
    assertThat(database.user().get().settings()).isEqualTo("{\"a\":1}");
  }
}

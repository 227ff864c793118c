// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.testing.chat.ChatDao.NewMessage;
import dev.alcove.testing.chat.ChatDao.NewSession;
import dev.alcove.testing.chat.ChatDatabase;
import dev.alcove.testing.chat.Session;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TestDatabasesTest {
  @Test
  void sameCallsGiveTheSameRows() {
    assertThat(twoSessions()).isEqualTo(twoSessions());
    assertThat(twoSessions()).startsWith("[Session[id=ssn_");
  }

  @Test
  void idsOfOneDatabaseDiffer() {
    try (ChatDatabase db = TestDatabases.inMemory(ChatDatabase.class)) {
      Session first = db.chats().add(new NewSession("First"));
      Session second = db.chats().add(new NewSession("Second"));
      assertThat(first.id()).isNotEqualTo(second.id());
    }
  }

  @Test
  void timeStandsStill() {
    try (ChatDatabase db = TestDatabases.inMemory(ChatDatabase.class)) {
      Session session = db.chats().add(new NewSession("First"));
      assertThat(db.chats().add(new NewMessage(session.id(), "hello")).createdAt())
          .isEqualTo(Instant.parse("2024-02-29T12:34:56.789Z"));
    }
  }

  @Test
  void settingsCanBeChanged() {
    Instant later = Instant.parse("2030-01-01T00:00:00Z");
    try (ChatDatabase db =
        TestDatabases.builder(ChatDatabase.class, JdbcDriver.inMemory())
            .clock(later::toEpochMilli)
            .open()) {
      Session session = db.chats().add(new NewSession("First"));
      assertThat(db.chats().add(new NewMessage(session.id(), "hello")).createdAt())
          .isEqualTo(later);
    }
  }

  private static String twoSessions() {
    try (ChatDatabase db = TestDatabases.inMemory(ChatDatabase.class)) {
      db.chats().add(new NewSession("First"));
      db.chats().add(new NewSession("Second"));
      return db.chats().sessions().toString();
    }
  }
}

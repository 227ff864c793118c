// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.FullTextQuery;
import dev.alcove.driver.Driver;
import dev.alcove.sample.fixture.Drivers;
import dev.alcove.testing.MigrationTester;
import dev.alcove.testing.TestDatabase;
import dev.alcove.testing.VersionPair;
import java.io.File;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every version that was shipped, with what each could store. */
class MigrationsTest {

  private static final MigrationTester<ChatDatabase> TESTER =
      MigrationTester.of(ChatDatabase.class, Drivers.schemas());

  private static final String TIME = "'2024-01-31T23:59:59.999Z'";

  @TempDir File folder;
  private Driver driver;

  @BeforeEach
  void file() {
    driver = Drivers.file(new File(folder, "chat.db"));
  }

  static List<VersionPair> pairs() {
    return TESTER.pairs();
  }

  static List<Integer> versions() {
    return TESTER.versions();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyVersionBecomesEveryLaterOne(VersionPair pair) {
    createWithRows(pair.from());
    try (TestDatabase database = TESTER.upgrade(driver, pair.to())) {
      assertThat(database.value("SELECT name FROM files")).isEqualTo("图.png");
      assertThat(database.value("SELECT hex(data) FROM files")).isEqualTo("00FF");
      if (pair.from() >= 2) {
        assertThat(database.value("SELECT group_concat(id) FROM messages"))
            .isEqualTo(pair.from() >= 5 ? "m1,m2,m3" : "m1,m2");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void applicationOpensFilesOfEveryVersion(int version) {
    createWithRows(version);
    try (ChatDatabase db = TESTER.upgrade(driver)) {
      assertThat(db.library().counts().files()).isEqualTo(1);
      assertThat(db.library().counts().messages()).isEqualTo(version < 2 ? 0 : version < 5 ? 2 : 3);
      assertThat(db.maintenance().check()).isEmpty();
    }
  }

  @Test
  void pinnedGroupBecomesAFlagInVersion4() {
    createWithRows(3);
    try (TestDatabase database = TESTER.upgrade(driver, 4)) {
      assertThat(database.value("SELECT group_concat(id) FROM sessions WHERE pinned = 1"))
          .isEqualTo("s1");
      assertThat(database.value("SELECT count(*) FROM sessions WHERE pinned = 0")).isEqualTo(1L);
    }
  }

  @Test
  void repliesSurviveTheRebuildOfTheirParentsInVersion5() {
    createWithRows(4);
    try (TestDatabase database = TESTER.upgrade(driver, 5)) {
      assertThat(database.value("SELECT parent_id FROM messages WHERE id = 'm2'")).isEqualTo("m1");
      assertThat(database.value("SELECT message_count FROM sessions WHERE id = 's1'"))
          .isEqualTo(2L);
    }
  }

  @Test
  void childrenKeepTheirMessagesWhenThoseGetANumberForAKeyInVersion6() {
    createWithRows(5);
    try (TestDatabase database = TESTER.upgrade(driver, 6)) {
      assertThat(database.value("SELECT group_concat(number || id, ' ') FROM messages"))
          .isEqualTo("1m1 2m2 3m3");
      assertThat(database.value("SELECT parent_id FROM messages WHERE id = 'm2'")).isEqualTo("m1");
      assertThat(database.value("SELECT message_id || answers_id FROM message_links"))
          .isEqualTo("m3m1");
      assertThat(database.value("SELECT message_id FROM files")).isEqualTo("m2");

      database.execute("DELETE FROM messages WHERE id IN ('m1', 'm2')");
      assertThat(database.value("SELECT count(*) FROM message_links")).isEqualTo(0L);
      assertThat(database.value("SELECT count(*) FROM files")).isEqualTo(0L);
    }
  }

  @Test
  void whatStandsInAnOldFileCountsAsRead() {
    createWithRows(5);
    try (ChatDatabase db = TESTER.upgrade(driver)) {
      assertThat(db.overview().unreadBySession(SessionStatus.ACTIVE)).isEmpty();
      db.messages().send(new NewMessage("s2", null, Role.USER, "new"));
      assertThat(db.overview().unread("s2")).isEqualTo(1);
      assertThat(db.overview().unread("s1")).isEqualTo(0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void oldMessagesAreFoundByTheirWords(int version) {
    createWithRows(version);
    try (ChatDatabase db = TESTER.upgrade(driver)) {
      List<MessageHit> hits = db.messages().matching(FullTextQuery.words("HELLO"), 9);
      assertThat(hits.stream().map(MessageHit::id).toList()).containsExactly("m1");
    }
  }

  /** What each version could store; a new version adds what it brought. */
  private void createWithRows(int version) {
    try (TestDatabase database = TESTER.create(driver, version)) {
      database.execute(
          "INSERT INTO files (id, name, size, data, created_at, updated_at)"
              + " VALUES ('f1', '图.png', 2, x'00ff', "
              + TIME
              + ", "
              + TIME
              + ")");
      if (version >= 2) {
        insertConversations(database, version);
      }
      if (version >= 3) {
        database.execute(
            "INSERT INTO plugins (identifier, type, created_at, updated_at) VALUES ('search',"
                + " 'plugin', ?, ?)",
            "2024-01-31T23:59:59.999Z",
            "2024-01-31T23:59:59.999Z");
      }
      if (version >= 5) {
        database.execute(
            "INSERT INTO messages (id, session_id, role, created_at, updated_at)"
                + " VALUES ('m3', 's1', 'tool', "
                + TIME
                + ", "
                + TIME
                + ")");
        database.execute("INSERT INTO message_links VALUES ('m3', 'm1')");
      }
    }
  }

  private static void insertConversations(TestDatabase database, int version) {
    String group = version < 4 ? "group_name" : "pinned";
    for (String session : List.of("'s1', 'First', 'pinned'", "'s2', '第二', 'default'")) {
      String values = version < 4 ? session : session.replaceFirst("'(pinned|default)'", "0");
      database.execute(
          "INSERT INTO sessions (id, title, "
              + group
              + ", created_at, updated_at) VALUES ("
              + values
              + ", "
              + TIME
              + ", "
              + TIME
              + ")");
    }
    for (String message : List.of("'m1', NULL, 'hello'", "'m2', 'm1', ''")) {
      database.execute(
          "INSERT INTO messages (id, parent_id, content, session_id, role, created_at, updated_at)"
              + " VALUES ("
              + message
              + ", 's1', 'user', "
              + TIME
              + ", "
              + TIME
              + ")");
    }
    database.execute("UPDATE files SET message_id = 'm2'");
  }
}

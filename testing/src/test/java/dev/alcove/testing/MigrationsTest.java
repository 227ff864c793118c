// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.testing.chat.ChatDatabase;
import dev.alcove.testing.chat.Message;
import dev.alcove.testing.chat.Session;
import java.io.File;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migrations of an application, as its own tests see them. */
class MigrationsTest {
  private static final MigrationTester<ChatDatabase> TESTER =
      MigrationTester.of(ChatDatabase.class, new File("src/test/schemas"));

  @TempDir File folder;
  private JdbcDriver driver;

  @BeforeEach
  void file() {
    driver = JdbcDriver.file(new File(folder, "chat.db"));
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
      assertThat(database.value("SELECT count(*) FROM messages")).isEqualTo(2L);
      assertThat(database.value("SELECT group_concat(id) FROM sessions")).isEqualTo("s1,s2");
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void applicationOpensFilesOfEveryVersion(int version) {
    createWithRows(version);
    try (ChatDatabase db = TESTER.upgrade(driver)) {
      assertThat(db.chats().sessions().stream().map(Session::title))
          .containsExactly("First", "第二")
          .inOrder();
      assertThat(db.chats().messages("s1").stream().map(Message::body))
          .containsExactly("hello", "")
          .inOrder();
    }
  }

  @Test
  void longTitlesAreCutInVersion3() {
    try (TestDatabase database = TESTER.create(driver, 2)) {
      String title = "x".repeat(201);
      database.execute("INSERT INTO sessions (id, title) VALUES ('s1', ?)", title);
      database.upgradeTo(3);
      assertThat(database.value("SELECT length(title) FROM sessions")).isEqualTo(200L);
    }
  }

  @Test
  void sizesAreCountedInVersion4() {
    createWithRows(3);
    try (ChatDatabase db = TESTER.upgrade(driver)) {
      assertThat(db.chats().sessions().stream().map(Session::size)).containsExactly(2, 0).inOrder();
    }
  }

  /** What each version could store; a new version adds what it brought. */
  private void createWithRows(int version) {
    try (TestDatabase database = TESTER.create(driver, version)) {
      database.execute("INSERT INTO sessions (id, title) VALUES ('s1', 'First'), ('s2', '第二')");
      String body = version < 3 ? "content" : "body";
      for (String text : List.of("hello", "")) {
        database.execute(
            "INSERT INTO messages (session_id, " + body + ", created_at) VALUES ('s1', ?, ?)",
            text,
            "2024-01-31T23:59:59.999Z");
      }
      if (version >= 5) {
        database.execute("INSERT INTO plugins (name, enabled) VALUES (?, ?)", "search", true);
      }
    }
  }
}

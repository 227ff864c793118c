// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds after one source has changed, where the others come as class files: they make what a clean
 * build makes, and change nothing else, so that build tools need not compile what depends on it.
 */
class IncrementalBuildTest {

  @TempDir Path folder;
  private Project project;
  private SortedMap<String, String> before;

  @BeforeEach
  void build() {
    project = new Project(folder);
    project.source("Session", session(""));
    project.source(
        "Message",
        """
        @NullMarked @Table("messages") @Index({"session_id", "id"}) record Message(
            @PrimaryKey String id,
            @ForeignKey(table = Session.class) String sessionId,
            String content) {}
        """);
    project.source(
        "SessionDao",
        """
        @NullMarked @Dao interface SessionDao {
          @Insert void insert(Session session);
          @Query("SELECT * FROM sessions WHERE id = :id") @Nullable Session find(String id);
        }
        """);
    project.source("MessageDao", messageDao("id"));
    project.source(
        "Chat",
        """
        @Database(tables = {Session.class, Message.class}) @Version(1)
        interface Chat extends AlcoveDatabase { SessionDao sessions(); MessageDao messages(); }
        """);
    project.builds();
    before = project.generated();
  }

  private static String session(String more) {
    return "@NullMarked @Table(\"sessions\") record Session(@PrimaryKey String id, String title"
        + more
        + ") {}";
  }

  private static String messageDao(String order) {
    return """
    @NullMarked @Dao interface MessageDao {
      @Insert void insert(Message message);
      @Query("SELECT * FROM messages WHERE session_id = :sessionId ORDER BY %s")
      List<Message> history(String sessionId);
    }
    """
        .formatted(order);
  }

  @Test
  void changedDaoChangesItsOwnClassAlone() {
    project.source("MessageDao", messageDao("id DESC"));
    project
        .buildIncrementally(List.of("MessageDao"), "Chat", "Session", "Message", "SessionDao")
        .isClean();

    assertThat(changed()).containsExactly("app/MessageDao_Impl.java");
    assertThatACleanBuildGivesTheSame();
  }

  @Test
  void changedTableChangesWhatReadsIt() {
    project.source("Session", session(", @Nullable String topic"));
    project
        .buildIncrementally(List.of("Session"), "Chat", "Message", "SessionDao", "MessageDao")
        .isClean();

    assertThat(changed())
        .containsExactly(
            "app/SessionDao_Impl.java", "app/Chat_Schema.java", "app/Chat_History.java");
    assertThatACleanBuildGivesTheSame();
  }

  @Test
  void changedCommentChangesNothing() {
    project.source("MessageDao", "/** Messages. */\n" + messageDao("id"));
    project
        .buildIncrementally(List.of("MessageDao"), "Chat", "Session", "Message", "SessionDao")
        .isClean();

    assertThat(changed()).isEmpty();
    assertThatACleanBuildGivesTheSame();
  }

  @Test
  void gradleIsToldWhichProcessorNeedsAllTypes() throws IOException {
    String name = "META-INF/gradle/incremental.annotation.processors";
    try (InputStream stream =
        Objects.requireNonNull(Project.class.getClassLoader().getResourceAsStream(name))) {
      assertThat(new String(stream.readAllBytes(), UTF_8).lines().toList())
          .containsExactly(
              "dev.alcove.processor.AlcoveProcessor,aggregating",
              "dev.alcove.processor.read.classfile.FactsProcessor,isolating");
    }
  }

  /** Which generated files are not what they were. */
  private Set<String> changed() {
    SortedMap<String, String> now = project.generated();
    Set<String> names = new TreeSet<>(now.keySet());
    names.addAll(before.keySet());
    names.removeIf(name -> Objects.equals(now.get(name), before.get(name)));
    return names;
  }

  private void assertThatACleanBuildGivesTheSame() {
    SortedMap<String, String> generated = project.generated();
    SortedMap<String, String> history = project.history();
    project.builds();
    assertThat(project.generated()).isEqualTo(generated);
    assertThat(project.history()).isEqualTo(history);
  }
}

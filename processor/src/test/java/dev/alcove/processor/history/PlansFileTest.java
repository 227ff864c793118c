// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plans beside the schemas change when a plan does, and for no other reason. */
class PlansFileTest {

  private static final String PLANS = "Chat/plans.txt";

  @TempDir Path folder;
  private Project project;
  private String plans;

  @BeforeEach
  void build() {
    project = new Project(folder);
    project.source(
        "Message",
        "@NullMarked @Table(\"messages\") @Index({\"chat_id\", \"sent\"})"
            + " record Message(@PrimaryKey String id, String chatId, String author, long sent) {}");
    project.source("Chats", "@Table(\"chats\") record Chats(@PrimaryKey String id, long seen) {}");
    project.source(
        "ZDao",
        """
        @NullMarked @Dao interface ZDao {
          @Query("SELECT * FROM messages WHERE chat_id = :chat {AND sent > :after} ORDER BY sent")
          List<Message> ofChat(String chat, @Nullable Long after);
          @Query("SELECT * FROM messages WHERE id = :id") Optional<Message> byId(String id);
        }
        """);
    project.source(
        "ADao",
        """
        @NullMarked @Dao interface ADao {
          @Query("SELECT c.seen FROM chats c JOIN messages m ON m.chat_id = c.id WHERE m.id = :id")
          List<Long> seen(String id);
        }
        """);
    project.source("Chat", database("Chat", "ZDao z(); ADao a();")).builds();
    plans = project.file(PLANS);
  }

  private static String database(String name, String daos) {
    return "@Database(tables = {Message.class, Chats.class}) @Version(1)\n"
        + "interface "
        + name
        + " extends AlcoveDatabase { "
        + daos
        + " }";
  }

  @Test
  void everyQueryIsThere() {
    assertThat(plans).contains("\nADao.seen: ");
    assertThat(plans).contains("\nZDao.byId: ");
    assertThat(plans).contains("\nZDao.ofChat [no part]: ");
  }

  @Test
  void secondBuildGivesTheSame() {
    project.builds();

    assertThat(project.file(PLANS)).isEqualTo(plans);
  }

  @Test
  void orderOfDaosDoesNotMatter() {
    project.source("Chat", database("Chat", "ADao a(); ZDao z();")).builds();

    assertThat(project.file(PLANS)).isEqualTo(plans);
  }

  @Test
  void orderOfSourcesDoesNotMatter() {
    project.buildAgain("ZDao", "Chat", "Message", "ADao", "Chats").isClean();
    assertThat(project.file(PLANS)).isEqualTo(plans);

    project.buildAgain("Chats", "ADao", "Message", "Chat", "ZDao").isClean();
    assertThat(project.file(PLANS)).isEqualTo(plans);
  }

  @Test
  void incrementalBuildGivesTheSame() {
    project.buildAgain("Chat").isClean();
    assertThat(project.file(PLANS)).isEqualTo(plans);

    project.buildAgain("Chat", "ZDao").isClean();
    assertThat(project.file(PLANS)).isEqualTo(plans);

    project.buildAgain("Chat", "Message").isClean();
    assertThat(project.file(PLANS)).isEqualTo(plans);
  }

  @Test
  void eachDatabaseHasItsOwn() {
    project.source("Other", database("Other", "BDao b();"));
    project.source(
        "BDao",
        "@NullMarked @Dao interface BDao {"
            + " @Query(\"SELECT seen FROM chats WHERE id = :id\") Optional<Long> of(String id); }");
    project.builds();

    assertThat(project.file(PLANS)).isEqualTo(plans);
    assertThat(project.file("Other/plans.txt")).contains("\nBDao.of: SEARCH chats ");
    assertThat(project.file("Other/plans.txt")).doesNotContain("ZDao");
  }

  @Test
  void lockedSchemasLeaveTheFileAsItIs() {
    project.build("-Aalcove.schemas.locked=true").isClean();
    assertThat(project.file(PLANS)).isEqualTo(plans);

    project.source(
        "ADao",
        "@NullMarked @Dao interface ADao {"
            + " @Query(\"SELECT seen FROM chats WHERE id = :id\") Optional<Long> seen(String id);"
            + " }");
    project.build("-Aalcove.schemas.locked=true").says("[alcove/changed-plan] ADao.seen ");
    assertThat(project.file(PLANS)).isEqualTo(plans);
    project
        .build("-Aalcove.schemas.locked=true", "-Aalcove.plans=locked")
        .fails("[alcove/plans-locked]", "ADao.seen");
    assertThat(project.file(PLANS)).isEqualTo(plans);
  }

  @Test
  void withoutQueriesThereIsNoFile() {
    project.removeSource("ADao");
    project.removeSource("ZDao");
    project.source("Chat", database("Chat", "")).builds();

    assertThat(project.history()).doesNotContainKey(PLANS);
  }
}

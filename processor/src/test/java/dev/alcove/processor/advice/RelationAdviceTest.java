// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.advice.AdvisedSources.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The children of rows are looked up by the columns of the relation, like anything else. */
class RelationAdviceTest {

  private static final String HEAD =
      """
      package p;
      import dev.alcove.*;
      import dev.alcove.annotations.*;
      import java.util.*;
      import org.jspecify.annotations.*;
      @NullMarked @Table("chats")
      record Chat(@PrimaryKey String id, String title) {}
      @NullMarked @Table("messages")
      record Message(@PrimaryKey String id, String chatId, String body, long sent) {}
      @NullMarked @Table("tags")
      record Tag(@PrimaryKey String id, String name) {}
      @NullMarked @Table("chat_tags") @PrimaryKey(columns = {"tag_id", "chat_id"})
      record ChatTag(String tagId, String chatId) {}
      @NullMarked @Dao interface StoreDao {
        @Query("SELECT * FROM chats WHERE id = :id") Optional<Shown> shown(String id);
      }
      @Database(tables = {Chat.class, Message.class, Tag.class, ChatTag.class})
      interface Store extends AlcoveDatabase { StoreDao dao(); }
      """;

  @TempDir private Path output;

  private List<Said> compile(String source) {
    return AdvisedSources.compile(Map.of("p/Store", source), output)
        .getOrDefault("p/Store", List.of());
  }

  /** The only warning, which is gone once it is followed. */
  private String advice(String shown) {
    String source = HEAD + shown;
    List<Said> said = compile(source);
    assertThat(said).hasSize(1);
    assertThat(compile(AdvisedSources.follow(source, said))).isEmpty();
    return said.get(0).text();
  }

  @Test
  void childColumnWithoutAnIndexIsReported() {
    String text =
        advice(
            """
            @NullMarked record Shown(String id, String title,
              @Relation(parentColumn = "id", childColumn = "chat_id") List<Message> messages) {}
            """);

    assertThat(text).contains("[alcove/full-scan]");
    assertThat(text).contains("\"messages\"");
    assertThat(text).contains("Add @Index(\"chat_id\") to Message");
  }

  @Test
  void childrenOfSeveralParentsAreSortedAnyway() {
    String text =
        advice(
            """
            @NullMarked record Shown(String id, String title,
              @Relation(parentColumn = "id", childColumn = "chat_id", orderBy = "sent DESC")
              List<Message> messages) {}
            """);

    assertThat(text).contains("Add @Index(\"chat_id\") to Message");
  }

  @Test
  void junctionIsLookedUpByItsParent() {
    String text =
        advice(
            """
            @NullMarked record Shown(String id, String title,
              @Relation(parentColumn = "id", childColumn = "id",
                  through = ChatTag.class,
                  throughParentColumn = "chat_id", throughChildColumn = "tag_id")
              List<Tag> tags) {}
            """);

    assertThat(text).contains("[alcove/full-scan]");
    assertThat(text).contains("\"chat_tags\"");
    assertThat(text).contains("to ChatTag");
  }

  @Test
  void childColumnWithAnIndexIsFine() {
    String indexed =
        HEAD.replace(
            "@NullMarked @Table(\"messages\")",
            "@NullMarked @Table(\"messages\") @Index(\"chat_id\")");
    assertThat(
            compile(
                indexed
                    + """
                    @NullMarked record Shown(String id, String title,
                      @Relation(parentColumn = "id", childColumn = "chat_id")
                      List<Message> messages) {}
                    """))
        .isEmpty();
  }

  @Test
  void orderOfChildrenIsNoReasonForAnIndexThatDoesNotFindThem() {
    String indexed =
        HEAD.replace(
            "@NullMarked @Table(\"messages\")",
            "@NullMarked @Table(\"messages\") @Index(\"chat_id\")");
    for (String where : List.of("body = 'x'", "sent = 3 OR sent > 10", "body = 'x' OR sent = 3")) {
      String shown =
          """
          @NullMarked record Shown(String id, String title,
            @Relation(parentColumn = "id", childColumn = "chat_id", orderBy = "sent", where = "%s")
            List<Message> messages) {}
          """
              .formatted(where);
      assertThat(compile(indexed + shown)).isEmpty();
      assertThat(advice(shown)).containsMatch("Add @Index\\(.*\"chat_id\"}?\\) to Message");
    }
  }
}

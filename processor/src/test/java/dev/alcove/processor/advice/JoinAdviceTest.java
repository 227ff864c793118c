// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.advice.AdvisedSources.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes for joins, however these say what is equal. */
class JoinAdviceTest {

  private static final String STORE =
      """
      package p;
      import dev.alcove.*;
      import dev.alcove.annotations.*;
      import java.util.*;
      import org.jspecify.annotations.*;
      @NullMarked @Table("chats") record Chat(@PrimaryKey String id, String owner) {}
      @NullMarked @Table("marks") record Mark(@PrimaryKey long number, String owner, String tag) {}
      @NullMarked @Dao interface StoreDao {
        @Query("SELECT tag FROM %s WHERE chats.id = :id") List<@Nullable String> tags(String id);
      }
      @Database(tables = {Chat.class, Mark.class})
      interface Store extends AlcoveDatabase { StoreDao dao(); }
      """;

  @TempDir private Path output;

  private List<Said> compile(String source) {
    return AdvisedSources.compile(Map.of("p/Store", source), output)
        .getOrDefault("p/Store", List.of());
  }

  private void isAdvised(String from) {
    String source = STORE.formatted(from);
    List<Said> said = compile(source);
    assertWithMessage(from).that(said).hasSize(1);
    assertThat(said.get(0).text()).contains("Add @Index(\"owner\") to Mark");
    assertThat(compile(AdvisedSources.follow(source, said))).isEmpty();
  }

  @Test
  void conditionOfOn() {
    isAdvised("chats JOIN marks ON marks.owner = chats.owner");
    isAdvised("chats LEFT JOIN marks ON marks.owner = chats.owner");
  }

  @Test
  void columnsOfUsing() {
    isAdvised("chats JOIN marks USING (owner)");
    isAdvised("chats LEFT JOIN marks USING (owner)");
  }

  @Test
  void columnsThatNaturalJoinsShare() {
    isAdvised("chats NATURAL JOIN marks");
    isAdvised("chats NATURAL LEFT JOIN marks");
    isAdvised("chats NATURAL JOIN (SELECT owner, tag FROM marks) m");
  }
}

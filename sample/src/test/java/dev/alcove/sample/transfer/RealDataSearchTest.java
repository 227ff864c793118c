// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.alcove.Alcove;
import dev.alcove.FullTextQuery;
import dev.alcove.sample.fixture.Drivers;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.MessageHit;
import dev.alcove.sample.store.NewMessage;
import dev.alcove.sample.store.NewSession;
import dev.alcove.sample.store.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of real Chinese conversations are found where they stand, and nowhere else. */
class RealDataSearchTest {
  private static final List<String> WORDS =
      List.of("电影", "周杰伦", "恋恋笔记本", "影", "吗", "北京", "门票", "知道", "2900万美元");

  @TempDir Path folder;
  private final Map<String, String> texts = new TreeMap<>();
  private ChatDatabase database;

  @BeforeEach
  void fill() throws IOException {
    database = Alcove.open(ChatDatabase.class, Drivers.file(folder.resolve("chat.db").toFile()));
    for (String name : List.of("film", "music", "travel")) {
      send(
          name,
          new ObjectMapper().readTree(RealData.file("kdconv-zh/" + name + ".dev.json").toFile()));
    }
  }

  @AfterEach
  void close() {
    assertThat(database.maintenance().check()).isEmpty();
    database.close();
  }

  @Test
  void wordsAreFoundWhereTheyStand() {
    assertThat(texts.size()).isGreaterThan(8_000);
    for (String word : WORDS) {
      assertWithMessage(word)
          .that(found(FullTextQuery.words(word)))
          .containsExactlyElementsIn(having(word));
    }
    assertThat(having("电影").size()).isGreaterThan(800);
  }

  @Test
  void excerptsHaveTheWordBetweenMarks() {
    for (MessageHit hit : database.messages().matching(FullTextQuery.words("周杰伦"), 9_999)) {
      assertThat(hit.excerpt()).contains("\u0002周杰伦\u0003");
      assertThat(texts.get(hit.id()))
          .contains(hit.excerpt().replaceAll("[\u0002\u0003]|^…|…$", ""));
    }
  }

  private void send(String title, JsonNode conversations) {
    String session = database.sessions().create(new NewSession(title, null, null)).id();
    database.inTransaction(
        () -> {
          for (JsonNode text : conversations.findValues("message")) {
            NewMessage message = new NewMessage(session, null, Role.USER, text.textValue());
            texts.put(database.messages().send(message).id(), text.textValue());
          }
        });
  }

  private List<String> found(FullTextQuery words) {
    return database.messages().matching(words, 99_999).stream().map(MessageHit::id).toList();
  }

  private List<String> having(String word) {
    List<String> ids = new ArrayList<>();
    texts.forEach((id, text) -> ids.addAll(text.contains(word) ? List.of(id) : List.of()));
    return ids;
  }
}

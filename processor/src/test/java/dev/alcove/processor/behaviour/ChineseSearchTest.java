// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.alcove.Alcove;
import dev.alcove.AlcoveDatabase;
import dev.alcove.FullTextQuery;
import dev.alcove.processor.fixture.Platform;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search in real Chinese dialogues finds what LIKE finds; skipped where they are not there. */
class ChineseSearchTest {

  private static final String FOLDER = "shared/realdata/kdconv-zh";
  private static final Pattern MESSAGE = Pattern.compile("\"message\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  @TempDir Path folder;

  @Test
  void fts5FindsWordsWhereLikeFindsThem() throws Exception {
    findWordsWhereLikeFindsThem("Fts5");
  }

  @Test
  void fts4FindsWordsWhereLikeFindsThem() throws Exception {
    findWordsWhereLikeFindsThem("Fts4");
  }

  private void findWordsWhereLikeFindsThem(String module) throws Exception {
    List<String> messages = messages();
    try (CompiledSources sources = CompiledSources.of("search", folder)) {
      Class<? extends AlcoveDatabase> type = sources.database("search." + module + "Database");
      try (AlcoveDatabase database =
          Alcove.open(type, Platform.driver(folder.resolve("chat.db")))) {
        Object dao = type.getMethod("messages").invoke(database);
        insert(sources.type("search.Message"), dao, messages);

        assertThat(like(dao, "电影").size()).isGreaterThan(800);
        for (String word : words(messages)) {
          assertWithMessage(word).that(found(dao, word)).isEqualTo(like(dao, word));
        }
        assertThat(database.maintenance().check()).isEmpty();
      }
    }
  }

  /** Words of one to four characters, as people would look for them, and any others. */
  private static List<String> words(List<String> messages) {
    List<String> words = new ArrayList<>(List.of("电影", "影", "电", "吗", "恋恋笔记本", "周杰伦", "电影院", "有"));
    Random random = new Random(1);
    while (words.size() < 200) {
      String message = messages.get(random.nextInt(messages.size()));
      int start = random.nextInt(message.length());
      int end = Math.min(message.length(), start + 1 + random.nextInt(4));
      String word = message.substring(start, end);
      if (word.chars().allMatch(c -> c >= 0x4e00 && c < 0xa000)) {
        words.add(word);
      }
    }
    return words;
  }

  private static void insert(Class<?> type, Object dao, List<String> messages) throws Exception {
    Constructor<?> constructor = type.getConstructors()[0];
    Object rows = Array.newInstance(type, messages.size());
    for (int i = 0; i < messages.size(); i++) {
      Array.set(rows, i, constructor.newInstance(i + 1L, null, messages.get(i), null, null));
    }
    method(dao, "insert", rows.getClass()).invoke(dao, rows);
  }

  private static List<?> found(Object dao, String word) throws Exception {
    return (List<?>)
        method(dao, "find", FullTextQuery.class).invoke(dao, FullTextQuery.words(word));
  }

  private static List<?> like(Object dao, String word) throws Exception {
    return (List<?>) method(dao, "like", String.class).invoke(dao, word);
  }

  private static Method method(Object dao, String name, Class<?> parameter) throws Exception {
    Class<?> shared = dao.getClass().getInterfaces()[0].getInterfaces()[0];
    return shared.getMethod(name, parameter);
  }

  private static List<String> messages() throws IOException {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolveSibling(FOLDER))) {
      at = at.getParent();
    }
    assumeTrue(at != null, "Needs ../" + FOLDER + " beside the repository; skipped without it.");
    List<String> messages = new ArrayList<>();
    for (String name : List.of("film", "music", "travel")) {
      Path file = at.resolveSibling(FOLDER).resolve(name + ".dev.json");
      Matcher matcher = MESSAGE.matcher(Files.readString(file));
      while (matcher.find()) {
        messages.add(matcher.group(1));
      }
    }
    return messages;
  }
}

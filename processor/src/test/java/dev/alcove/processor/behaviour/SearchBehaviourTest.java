// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import dev.alcove.AlcoveDatabase;
import dev.alcove.processor.oldest.OldSqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Full-text search, from the declaration to the rows found. */
class SearchBehaviourTest {

  /** sqlite-jdbc 3.8.6 stores such a character as two of three bytes; later versions do not. */
  private static final Set<String> BEYOND_THE_BASIC_PLANE =
      Set.of(
          "charactersOutsideOfTheBasicPlaneAreFound", "randomTextIsFoundExactlyWhereLikeFindsIt");

  @TempDir static Path folder;
  private static CompiledSources sources;

  @BeforeAll
  static void compile() throws IOException {
    sources = CompiledSources.of("search", folder);
  }

  @AfterAll
  static void close() throws IOException {
    sources.close();
  }

  @TestFactory
  Stream<DynamicTest> sentencesHoldWithFts5() throws IOException {
    return sentences("SearchBehaviour", "Fts5Database");
  }

  @TestFactory
  Stream<DynamicTest> sentencesHoldWithFts4() throws IOException {
    return sentences("SearchBehaviour", "Fts4Database");
  }

  @TestFactory
  Stream<DynamicTest> hitsOfFts5AreTold() throws IOException {
    return sentences("HitsOfFts5", "Fts5Database");
  }

  @TestFactory
  Stream<DynamicTest> hitsOfFts4AreTold() throws IOException {
    return sentences("HitsOfFts4", "Fts4Database");
  }

  /** On those of Android 5 to 14, or their neighbours. */
  @TestFactory
  Stream<DynamicContainer> sentencesHoldOnRealOldSqlites() throws IOException {
    return onOldSqlites("SearchBehaviour");
  }

  @TestFactory
  Stream<DynamicContainer> hitsAreToldOnRealOldSqlites() throws IOException {
    return onOldSqlites("HitsOfFts4");
  }

  private static Stream<DynamicContainer> onOldSqlites(String behaviour) throws IOException {
    Class<?> type = sources.type("search." + behaviour);
    Class<? extends AlcoveDatabase> database = sources.database("search.Fts4Database");
    Stream<DynamicTest> onOldest =
        Sentences.ofOld(type, database, folder, OldSqlite.of(3_008_006))
            .filter(sentence -> !BEYOND_THE_BASIC_PLANE.contains(sentence.getDisplayName()));
    return Stream.concat(
        Stream.of(dynamicContainer("SQLite 3.8.6", onOldest)),
        Sentences.ofOld(
            type, database, folder, 3_014_002, 3_018_000, 3_021_000, 3_028_000, 3_032_003,
            3_039_002));
  }

  private static Stream<DynamicTest> sentences(String behaviour, String database)
      throws IOException {
    Class<? extends AlcoveDatabase> type = sources.database("search." + database);
    Path files = Files.createTempDirectory(folder, behaviour);
    return Sentences.of(sources.type("search." + behaviour), type, files);
  }
}

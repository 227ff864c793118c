// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import dev.alcove.AlcoveDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Full-text search, from the declaration to the rows found. */
class SearchBehaviourTest {

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

  private static Stream<DynamicTest> sentences(String behaviour, String database)
      throws IOException {
    Class<? extends AlcoveDatabase> type = sources.database("search." + database);
    Path files = Files.createTempDirectory(folder, behaviour);
    return Sentences.of(sources.type("search." + behaviour), type, files);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Lists of any size in {@code IN}, in every form in which a method can take them. */
class ListsBehaviourTest {

  @TempDir static Path folder;
  private static CompiledSources sources;

  @BeforeAll
  static void compile() throws IOException {
    sources = CompiledSources.of("lists", folder);
  }

  @AfterAll
  static void close() throws IOException {
    sources.close();
  }

  @TestFactory
  Stream<DynamicTest> sentencesHold() {
    return Sentences.of(
        sources.type("lists.ListsBehaviour"), sources.database("lists.ListsDatabase"), folder);
  }

  /** What older SQLites lack. */
  @TestFactory
  Stream<DynamicTest> returningSentencesHold() {
    return Sentences.of(
        sources.type("lists.ReturningBehaviour"),
        sources.database("lists.ReturningDatabase"),
        folder);
  }
}

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

/** Methods with the user's SQL, from the declaration to the rows. */
class QueriesBehaviourTest {

  @TempDir static Path folder;
  private static CompiledSources sources;

  @BeforeAll
  static void compile() throws IOException {
    sources = CompiledSources.of("queries", folder);
  }

  @AfterAll
  static void close() throws IOException {
    sources.close();
  }

  @TestFactory
  Stream<DynamicTest> sentencesHold() {
    return Sentences.of(
        sources.type("queries.QueriesBehaviour"),
        sources.database("queries.QueriesDatabase"),
        folder);
  }

  /** What older SQLites lack. */
  @TestFactory
  Stream<DynamicTest> returningSentencesHold() {
    return Sentences.of(
        sources.type("queries.ReturningBehaviour"),
        sources.database("queries.ReturningDatabase"),
        folder);
  }
}

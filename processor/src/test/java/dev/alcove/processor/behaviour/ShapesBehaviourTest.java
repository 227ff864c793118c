// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Results with children, parts and keys. */
class ShapesBehaviourTest {

  @TempDir static Path folder;
  private static CompiledSources sources;

  @BeforeAll
  static void compile() throws IOException {
    sources = CompiledSources.of("shapes", folder);
  }

  @AfterAll
  static void close() throws IOException {
    sources.close();
  }

  @TestFactory
  Stream<DynamicTest> sentencesHold() {
    return Sentences.of(
        sources.type("shapes.ShapesBehaviour"), sources.database("shapes.ShapesDatabase"), folder);
  }

  /** What older SQLites lack. */
  @TestFactory
  Stream<DynamicTest> returningSentencesHold() {
    return Sentences.of(
        sources.type("shapes.ReturningBehaviour"),
        sources.database("shapes.ReturningDatabase"),
        folder);
  }

  @Test
  void generatedCodeReadsLikeHandwritten() throws IOException {
    GeneratedSource.check(folder, "shapes/SessionDao_Impl.java");
    GeneratedSource.check(folder, "shapes/ReturningDao_Impl.java");
  }
}

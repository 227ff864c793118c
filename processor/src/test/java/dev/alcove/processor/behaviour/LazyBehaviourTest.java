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

/** Results that are read row by row. */
class LazyBehaviourTest {

  @TempDir static Path folder;
  private static CompiledSources sources;

  @BeforeAll
  static void compile() throws IOException {
    sources = CompiledSources.of("lazy", folder);
  }

  @AfterAll
  static void close() throws IOException {
    sources.close();
  }

  @TestFactory
  Stream<DynamicTest> sentencesHold() {
    return Sentences.of(
        sources.type("lazy.LazyBehaviour"), sources.database("lazy.LazyDatabase"), folder);
  }

  @Test
  void generatedCodeReadsLikeHandwritten() throws IOException {
    GeneratedSource.check(folder, "lazy/LazyDao_Impl.java");
  }
}

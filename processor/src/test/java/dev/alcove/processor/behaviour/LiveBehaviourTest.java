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

/** Methods that return a live query. */
class LiveBehaviourTest {

  @TempDir static Path folder;
  private static CompiledSources sources;

  @BeforeAll
  static void compile() throws IOException {
    sources = CompiledSources.of("live", folder);
  }

  @AfterAll
  static void close() throws IOException {
    sources.close();
  }

  @TestFactory
  Stream<DynamicTest> sentencesHold() {
    return Sentences.of(
        sources.type("live.LiveBehaviour"), sources.database("live.LiveDatabase"), folder);
  }

  @TestFactory
  Stream<DynamicTest> changesWakeWhoTheyConcern() {
    return Sentences.of(
        sources.type("live.WakingBehaviour"), sources.database("live.LiveDatabase"), folder);
  }

  @Test
  void generatedCodeReadsLikeHandwritten() throws IOException {
    GeneratedSource.check(folder, "live/LiveDao_Impl.java");
    GeneratedSource.check(folder, "live/LiveDatabase_LiveTables.java");
  }
}

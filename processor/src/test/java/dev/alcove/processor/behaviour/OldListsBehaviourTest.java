// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Lists of any size on real old SQLites, which have 999 variables, as generated for them. */
class OldListsBehaviourTest {

  @TempDir static Path folder;
  private static CompiledSources sources;

  @BeforeAll
  static void compile() throws IOException {
    sources = CompiledSources.forOldest("lists", folder);
  }

  @AfterAll
  static void close() throws IOException {
    sources.close();
  }

  @TestFactory
  Stream<DynamicContainer> sentencesHold() throws IOException {
    return Sentences.ofOld(
        sources.type("lists.ListsBehaviour"),
        sources.database("lists.ListsDatabase"),
        folder,
        3_008_006,
        3_028_000);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** All kinds of declarations for the oldest Android, and values larger than its window. */
class ArchiveBehaviourTest {

  @TempDir static Path folder;
  private static CompiledSources sources;

  @BeforeAll
  static void compile() throws IOException {
    sources = CompiledSources.of("archive", folder);
  }

  @AfterAll
  static void close() throws IOException {
    sources.close();
  }

  @TestFactory
  Stream<DynamicTest> sentencesHold() {
    return Sentences.of(
        sources.type("archive.ArchiveBehaviour"),
        sources.database("archive.ArchiveDatabase"),
        folder);
  }

  /** On real ones that have 999 variables. */
  @TestFactory
  Stream<DynamicContainer> sentencesHoldOnRealOldSqlites() throws IOException {
    return Sentences.ofOld(
        sources.type("archive.ArchiveBehaviour"),
        sources.database("archive.ArchiveDatabase"),
        folder,
        3_008_006,
        3_028_000);
  }
}

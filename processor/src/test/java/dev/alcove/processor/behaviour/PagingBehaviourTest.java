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

/** Queries that are read page by page. */
class PagingBehaviourTest {

  @TempDir static Path folder;
  private static CompiledSources sources;

  @BeforeAll
  static void compile() throws IOException {
    sources = CompiledSources.of("paging", folder);
  }

  @AfterAll
  static void close() throws IOException {
    sources.close();
  }

  @TestFactory
  Stream<DynamicTest> sentencesHold() {
    return Sentences.of(
        sources.type("paging.NewPagingBehaviour"),
        sources.database("paging.PagingDatabase"),
        folder);
  }

  /** Where several columns cannot be compared at once. */
  @TestFactory
  Stream<DynamicTest> sentencesHoldForAnOldSqlite() {
    return Sentences.of(
        sources.type("paging.OldPagingBehaviour"),
        sources.database("paging.OldPagingDatabase"),
        folder);
  }

  /** On the oldest, on that of Android 6, and on later ones that optimise otherwise. */
  @TestFactory
  Stream<DynamicContainer> sentencesHoldOnRealOldSqlites() throws IOException {
    return Sentences.ofOld(
        sources.type("paging.OldPagingBehaviour"),
        sources.database("paging.OldPagingDatabase"),
        folder,
        3_008_006,
        3_018_000,
        3_028_000);
  }
}

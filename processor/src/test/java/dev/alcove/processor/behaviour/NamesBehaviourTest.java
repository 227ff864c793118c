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

/** Keywords and odd names of tables and columns, from the declaration to the row. */
class NamesBehaviourTest {

  @TempDir static Path folder;
  private static CompiledSources sources;

  @BeforeAll
  static void compile() throws IOException {
    sources = CompiledSources.of("names", folder);
  }

  @AfterAll
  static void close() throws IOException {
    sources.close();
  }

  @TestFactory
  Stream<DynamicTest> sentencesHold() {
    return Sentences.of(
        sources.type("names.NamesBehaviour"), sources.database("names.NamesDatabase"), folder);
  }

  /** Names of columns as Java has them, as Room's are. */
  @TestFactory
  Stream<DynamicTest> namesAsDeclaredHold() {
    return Sentences.of(
        sources.type("names.DeclaredBehaviour"),
        sources.database("names.DeclaredDatabase"),
        folder);
  }

  /** What older SQLites lack. */
  @TestFactory
  Stream<DynamicTest> generatedColumnsHold() {
    return Sentences.of(
        sources.type("names.DoubledBehaviour"), sources.database("names.DoubledDatabase"), folder);
  }

  /** What still newer ones lacked. */
  @TestFactory
  Stream<DynamicTest> returningSentencesHold() {
    return Sentences.of(
        sources.type("names.ReturningBehaviour"),
        sources.database("names.ReturningDatabase"),
        folder);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.alcove.driver.Driver;
import dev.alcove.processor.oldest.OldDriver;
import dev.alcove.processor.oldest.OldSqlite;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Live queries on real old SQLites, whose triggers are other programs. */
class OldLiveBehaviourTest {

  @TempDir static Path folder;
  private static CompiledSources sources;

  @BeforeAll
  static void compile() throws IOException {
    sources = CompiledSources.of("oldlive", folder);
  }

  @AfterAll
  static void close() throws IOException {
    sources.close();
  }

  @TestFactory
  Stream<DynamicTest> sentencesHold() throws IOException {
    return OldSqlite.all().stream().flatMap(OldLiveBehaviourTest::sentences);
  }

  private static Stream<DynamicTest> sentences(OldSqlite sqlite) {
    Class<?> behaviour = sources.type("oldlive.OldLiveBehaviour");
    return Arrays.stream(behaviour.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(
            sentence ->
                dynamicTest(sqlite + ": " + sentence.getName(), () -> run(sqlite, sentence)));
  }

  private static void run(OldSqlite sqlite, Method sentence) throws Throwable {
    Path file = folder.resolve(sqlite + "-" + sentence.getName() + ".db");
    try {
      Object behaviour =
          sentence
              .getDeclaringClass()
              .getConstructor(Driver.class)
              .newInstance(new OldDriver(sqlite, file));
      sentence.invoke(behaviour);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}

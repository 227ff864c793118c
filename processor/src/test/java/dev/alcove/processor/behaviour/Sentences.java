// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.alcove.Alcove;
import dev.alcove.AlcoveDatabase;
import dev.alcove.driver.jdbc.JdbcDriver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The public methods of a class that takes a database: each is a test with a file of its own. */
final class Sentences {

  private Sentences() {}

  /** One test for each method, in the order of names. */
  static Stream<DynamicTest> of(
      Class<?> behaviour, Class<? extends AlcoveDatabase> database, Path folder) {
    return Arrays.stream(behaviour.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .map(sentence -> dynamicTest(sentence.getName(), () -> run(sentence, database, folder)));
  }

  private static void run(Method sentence, Class<? extends AlcoveDatabase> type, Path folder)
      throws Throwable {
    Path file = folder.resolve(sentence.getName() + ".db");
    try (AlcoveDatabase database = Alcove.open(type, JdbcDriver.file(file))) {
      Object behaviour = sentence.getDeclaringClass().getConstructor(type).newInstance(database);
      sentence.invoke(behaviour);
      List<String> problems = database.maintenance().check();
      if (!problems.isEmpty()) {
        throw new AssertionError(problems);
      }
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}

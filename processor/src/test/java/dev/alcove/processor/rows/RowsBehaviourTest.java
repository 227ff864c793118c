// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.rows;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.alcove.Alcove;
import dev.alcove.AlcoveDatabase;
import dev.alcove.driver.jdbc.JdbcDriver;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code rows/behaviour} on real files: each sentence for a new and for an old SQLite. */
class RowsBehaviourTest {

  @TempDir static Path folder;
  private static URLClassLoader loader;

  @BeforeAll
  static void compile() throws IOException {
    RowsSources.compileTo(folder);
    RowsSources.compileBehaviourTo(folder);
    URL[] classes = {folder.toUri().toURL()};
    loader = new URLClassLoader(classes, RowsBehaviourTest.class.getClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @TestFactory
  Stream<DynamicTest> holdsForANewSqlite() throws ClassNotFoundException {
    return sentences("ModernDatabase");
  }

  @TestFactory
  Stream<DynamicTest> holdsForAnOldSqlite() throws ClassNotFoundException {
    return sentences("OldDatabase");
  }

  private static Stream<DynamicTest> sentences(String database) throws ClassNotFoundException {
    return Arrays.stream(loader.loadClass("rows.RowsBehaviour").getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .map(method -> dynamicTest(method.getName(), () -> run(database, method)));
  }

  private static void run(String database, Method sentence) throws Throwable {
    Class<? extends AlcoveDatabase> type =
        loader.loadClass("rows." + database).asSubclass(AlcoveDatabase.class);
    TickingClock clock = new TickingClock();
    Path file = folder.resolve(database + "-" + sentence.getName() + ".db");
    try (AlcoveDatabase open = Alcove.builder(type, JdbcDriver.file(file)).clock(clock).open()) {
      Object dao = type.getMethod("rows").invoke(open);
      Object behaviour =
          sentence
              .getDeclaringClass()
              .getConstructor(loader.loadClass("rows.RowsDao"), TickingClock.class)
              .newInstance(dao, clock);
      sentence.invoke(behaviour);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.rows;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.alcove.Alcove;
import dev.alcove.AlcoveDatabase;
import dev.alcove.driver.Driver;
import dev.alcove.processor.fixture.Platform;
import dev.alcove.processor.oldest.OldDriver;
import dev.alcove.processor.oldest.OldSqlite;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
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
    return sentences("ModernDatabase", Platform::driver);
  }

  @TestFactory
  Stream<DynamicTest> holdsForAnOldSqlite() throws ClassNotFoundException {
    return sentences("OldDatabase", Platform::driver);
  }

  /** On real ones of Android 5 to 14, or their neighbours, and where UPSERT and RETURNING came. */
  @TestFactory
  Stream<DynamicContainer> holdsOnRealOldSqlites() throws ClassNotFoundException, IOException {
    List<DynamicContainer> engines = new ArrayList<>();
    int[] numbers = {
      3_008_006, 3_008_010, 3_018_000, 3_019_003, 3_021_000, 3_023_001, 3_028_000, 3_032_003,
      3_034_000, 3_039_002
    };
    for (int number : numbers) {
      OldSqlite sqlite = OldSqlite.of(number);
      Function<Path, Driver> driver =
          file -> new OldDriver(sqlite, file.resolveSibling(sqlite + "-" + file.getFileName()));
      engines.add(dynamicContainer(sqlite.toString(), sentences("OldDatabase", driver)));
    }
    return engines.stream();
  }

  private static Stream<DynamicTest> sentences(String database, Function<Path, Driver> driver)
      throws ClassNotFoundException {
    return Arrays.stream(loader.loadClass("rows.RowsBehaviour").getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .map(method -> dynamicTest(method.getName(), () -> run(database, driver, method)));
  }

  private static void run(String database, Function<Path, Driver> driver, Method sentence)
      throws Throwable {
    Class<? extends AlcoveDatabase> type =
        loader.loadClass("rows." + database).asSubclass(AlcoveDatabase.class);
    TickingClock clock = new TickingClock();
    Path file = folder.resolve(database + "-" + sentence.getName() + ".db");
    try (AlcoveDatabase open = Alcove.builder(type, driver.apply(file)).clock(clock).open()) {
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

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/** The public methods of a class that takes a database: each is a test with a file of its own. */
final class Sentences {

  private Sentences() {}

  /** One test for each method, in the order of names. */
  static Stream<DynamicTest> of(
      Class<?> behaviour, Class<? extends AlcoveDatabase> database, Path folder) {
    return of(
        behaviour,
        database,
        name -> Platform.driver(folder.resolve(behaviour.getSimpleName() + "-" + name + ".db")));
  }

  /** The same on databases of other drivers, each of which gets the name of a test. */
  static Stream<DynamicTest> of(
      Class<?> behaviour,
      Class<? extends AlcoveDatabase> database,
      Function<String, Driver> drivers) {
    return Arrays.stream(behaviour.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .sorted(Comparator.comparing(Method::getName))
        .map(
            sentence ->
                dynamicTest(
                    sentence.getName(),
                    () -> run(sentence, behaviour, database, drivers.apply(sentence.getName()))));
  }

  /** The same on real old SQLites, one after another. */
  static Stream<DynamicContainer> ofOld(
      Class<?> behaviour, Class<? extends AlcoveDatabase> database, Path folder, int... numbers)
      throws IOException {
    List<DynamicContainer> engines = new ArrayList<>();
    for (int number : numbers) {
      OldSqlite sqlite = OldSqlite.of(number);
      engines.add(dynamicContainer(sqlite.toString(), ofOld(behaviour, database, folder, sqlite)));
    }
    return engines.stream();
  }

  /** The same on a real old SQLite. */
  static Stream<DynamicTest> ofOld(
      Class<?> behaviour, Class<? extends AlcoveDatabase> database, Path folder, OldSqlite sqlite) {
    String files = behaviour.getSimpleName() + "-" + sqlite + "-";
    return of(
        behaviour, database, name -> new OldDriver(sqlite, folder.resolve(files + name + ".db")));
  }

  private static void run(
      Method sentence, Class<?> type, Class<? extends AlcoveDatabase> databaseType, Driver driver)
      throws Throwable {
    try (AlcoveDatabase database = Alcove.open(databaseType, driver)) {
      Object behaviour = type.getConstructor(databaseType).newInstance(database);
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

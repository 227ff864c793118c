// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.alcove.Alcove;
import dev.alcove.AlcoveDatabase;
import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.processor.AlcoveProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles {@code queries} with the processor and runs its sentences on a real SQLite. */
class QueriesBehaviourTest {

  @TempDir static Path classes;
  private static URLClassLoader loader;

  @BeforeAll
  static void compile() throws IOException {
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = List.of("-parameters", "-d", classes.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.list(Path.of("src/test/resources/queries/queries"))) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages,
              files,
              null,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources.sorted().toList()));
      task.setProcessors(List.of(new AlcoveProcessor()));
      assertWithMessage("%s", messages).that(task.call()).isTrue();
    }
    URL[] urls = {classes.toUri().toURL()};
    loader = new URLClassLoader(urls, QueriesBehaviourTest.class.getClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @TestFactory
  Stream<DynamicTest> sentencesHold() throws ClassNotFoundException {
    return Arrays.stream(loader.loadClass("queries.QueriesBehaviour").getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .map(sentence -> dynamicTest(sentence.getName(), () -> run(sentence)));
  }

  private static void run(Method sentence) throws Throwable {
    Class<? extends AlcoveDatabase> type =
        loader.loadClass("queries.QueriesDatabase").asSubclass(AlcoveDatabase.class);
    try (AlcoveDatabase database = Alcove.open(type, JdbcDriver.inMemory())) {
      Object behaviour = sentence.getDeclaringClass().getConstructor(type).newInstance(database);
      sentence.invoke(behaviour);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.AlcoveDatabase;
import dev.alcove.processor.AlcoveProcessor;
import dev.alcove.processor.fixture.Platform;
import dev.alcove.processor.read.classfile.FactsProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A user's project in a folder: sources, the history of schemas, and what builds make of them. */
final class Project {

  private static final String HEAD =
      """
      package app;

      import dev.alcove.*;
      import dev.alcove.annotations.*;
      import java.math.*;
      import java.net.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.*;

      """;

  private final Path sources;
  private final Path generated;
  private final Path classes;
  private final Path schemas;
  private final List<Processor> others = new ArrayList<>();

  Project(Path folder) {
    this.sources = folder.resolve("src");
    this.generated = folder.resolve("generated");
    this.classes = folder.resolve("classes");
    this.schemas = folder.resolve("schemas");
  }

  /** Writes a source file; types of Alcove and of the JDK are imported. */
  Project source(String name, String text) {
    write(sources.resolve(name + ".java"), HEAD + Platform.source(text));
    return this;
  }

  void removeSource(String name) {
    delete(sources.resolve(name + ".java"));
  }

  /** Lets another processor take part in the builds to come. */
  Project with(Processor processor) {
    others.add(processor);
    return this;
  }

  /** The folder of all histories; it need not exist. */
  Path schemas() {
    return schemas;
  }

  /** The files of all histories, by their paths. */
  SortedMap<String, String> history() {
    return texts(schemas);
  }

  /** The generated sources, by their paths. */
  SortedMap<String, String> generated() {
    return texts(generated);
  }

  String file(String name) {
    return read(schemas.resolve(name));
  }

  /** Writes a file of the history, as a checkout does. */
  void put(String name, String text) {
    write(schemas.resolve(name), text);
  }

  /** Deletes a file of the history. */
  void remove(String name) {
    delete(schemas.resolve(name));
  }

  void edit(String name, String old, String text) {
    String before = file(name);
    assertWithMessage(name).that(before).contains(old);
    write(schemas.resolve(name), before.replace(old, text));
  }

  /** Builds from nothing, keeping the history. */
  Build build(String... options) {
    clean();
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-Aalcove.schemas=" + schemas);
    return compile(names(), all);
  }

  /** Builds from nothing, without a folder for the history. */
  Build buildWithoutSchemas(String... options) {
    clean();
    return compile(names(), List.of(options));
  }

  /** Compiles some sources again; the other types come as class files. */
  Build buildAgain(String... names) {
    return compile(List.of(names), List.of("-Aalcove.schemas=" + schemas));
  }

  /**
   * Builds as Gradle does after a change: deletes what was generated, compiles the changed sources,
   * and gives the processors the other annotated types as class files.
   */
  Build buildIncrementally(List<String> changed, String... others) {
    delete(generated);
    List<String> types = Stream.of(others).map(name -> "app." + name).toList();
    return compile(changed, types, List.of("-Aalcove.schemas=" + schemas));
  }

  /** Builds, and wants no word about it. */
  Project builds(String... options) {
    build(options).isClean();
    return this;
  }

  private void clean() {
    delete(generated);
    delete(classes);
  }

  private List<String> names() {
    return texts(sources).keySet().stream().map(name -> name.replace(".java", "")).toList();
  }

  private Build compile(List<String> names, List<String> more) {
    return compile(names, List.of(), more);
  }

  private Build compile(List<String> names, List<String> types, List<String> more) {
    List<String> options =
        new ArrayList<>(List.of("-Xlint:-options", "-d", classes.toString(), "-parameters"));
    options.addAll(List.of("-s", generated.toString()));
    options.addAll(List.of("-cp", classes + System.getProperty("path.separator") + classPath()));
    options.addAll(Platform.options());
    options.addAll(more);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, null)) {
      Files.createDirectories(classes);
      Files.createDirectories(generated);
      JavaCompiler.CompilationTask task =
          javac.getTask(
              new StringWriter(),
              files,
              said,
              options,
              types,
              files.getJavaFileObjectsFromPaths(
                  names.stream().map(name -> sources.resolve(name + ".java")).toList()));
      List<Processor> processors = new ArrayList<>(others);
      processors.addAll(List.of(new AlcoveProcessor(), new FactsProcessor()));
      task.setProcessors(processors);
      boolean succeeded = task.call();
      return new Build(
          succeeded,
          said.getDiagnostics().stream()
              .filter(each -> each.getKind() == Diagnostic.Kind.ERROR || isAlcoves(each))
              .map(each -> each.getMessage(Locale.ROOT))
              .collect(Collectors.joining("\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAlcoves(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT).contains("[alcove/");
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** What was built, apart from what later builds make. */
  App app(Path copy) {
    for (var each : bytes(classes).entrySet()) {
      write(copy.resolve(each.getKey()), each.getValue());
    }
    try {
      URL[] urls = {copy.toUri().toURL()};
      return new App(new URLClassLoader(urls, Project.class.getClassLoader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a build said. */
  record Build(boolean succeeded, String problems) {

    void isClean() {
      assertWithMessage("%s", problems).that(succeeded && problems.isEmpty()).isTrue();
    }

    void says(String... parts) {
      for (String part : parts) {
        assertWithMessage("%s", problems).that(problems).contains(part);
      }
    }

    void fails(String... parts) {
      assertWithMessage("%s", problems).that(succeeded).isFalse();
      says(parts);
    }

    /** How many problems there are of Alcove's. */
    int count() {
      return problems.split("\\[alcove/", -1).length - 1;
    }
  }

  /** One version of a program, as a class loader. */
  record App(URLClassLoader loader) implements AutoCloseable {

    Class<? extends AlcoveDatabase> database(String name) {
      try {
        return loader.loadClass("app." + name).asSubclass(AlcoveDatabase.class);
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }

    /** Calls a static method of {@code app.Program}, a piece of the user's own code. */
    Object call(String method, String name, AlcoveDatabase database) {
      try {
        Class<?> program = loader.loadClass("app.Program");
        return program.getMethod(method, database(name)).invoke(null, database);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e.getCause() == null ? e : e.getCause());
      }
    }

    @Override
    public void close() throws IOException {
      loader.close();
    }
  }

  private static SortedMap<String, String> texts(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    bytes(folder)
        .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  private static SortedMap<String, byte[]> bytes(Path folder) {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          bytes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bytes;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

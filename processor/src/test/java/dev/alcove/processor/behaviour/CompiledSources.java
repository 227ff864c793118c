// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.AlcoveDatabase;
import dev.alcove.processor.AlcoveProcessor;
import dev.alcove.processor.fixture.Platform;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources of the test resources, compiled with the processor and loaded: what a user has. */
public final class CompiledSources implements AutoCloseable {

  private final URLClassLoader loader;

  private CompiledSources(URLClassLoader loader) {
    this.loader = loader;
  }

  /** Compiles all sources below a folder of the resources into another folder. */
  public static CompiledSources of(String folder, Path classes) throws IOException {
    return compile(classes, Platform.sources(files(folder)));
  }

  /** The same for the oldest SQLite, without the files that are not for the oldest Android. */
  static CompiledSources forOldest(String folder, Path classes) throws IOException {
    return compile(classes, Platform.sourcesForOldest(files(folder)));
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> below = Files.walk(Platform.resources().resolve(folder))) {
      return below.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static CompiledSources compile(Path classes, List<JavaFileObject> sources)
      throws IOException {
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(List.of("-parameters", "-d", classes.toString()));
    options.addAll(Platform.options());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(messages, files, null, options, null, sources);
      task.setProcessors(List.of(new AlcoveProcessor()));
      assertWithMessage("%s", messages).that(task.call()).isTrue();
    }
    URL[] urls = {classes.toUri().toURL()};
    return new CompiledSources(new URLClassLoader(urls, CompiledSources.class.getClassLoader()));
  }

  /** The class of this name. */
  public Class<?> type(String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** The database of this name. */
  public Class<? extends AlcoveDatabase> database(String name) {
    return type(name).asSubclass(AlcoveDatabase.class);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.rows;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.AlcoveProcessor;
import dev.alcove.processor.fixture.Platform;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The declarations in {@code rows/input}, compiled for the oldest Java without a warning. */
final class RowsSources {

  private static final Path ROOT = Platform.resources().resolve("rows");

  private RowsSources() {}

  /** What the DAO's generated class is expected to be. */
  static Path expected(String simpleName) {
    return ROOT.resolve("expected/rows").resolve(simpleName + ".java");
  }

  /** Compiles; generated sources go where the classes go. */
  static void compileTo(Path folder) throws IOException {
    List<Path> sources = sources(ROOT.resolve("input"));
    String d = folder.toString();
    List<String> options =
        new ArrayList<>(List.of("--release", "8", "-Xlint:-options", "-proc:only", "-d", d));
    options.addAll(Platform.options());
    compile(sources, options, new AlcoveProcessor());
    List<Path> all = new ArrayList<>(sources);
    all.addAll(sources(folder));
    compile(all, List.of("--release", "8", "-proc:none", "-Xlint:all,-options", "-d", d));
  }

  /** Compiles what uses the declarations, which {@link #compileTo} has compiled. */
  static void compileBehaviourTo(Path folder) throws IOException {
    String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
    compile(
        sources(ROOT.resolve("behaviour")),
        List.of("-proc:none", "-cp", classPath, "-d", folder.toString()));
  }

  private static void compile(List<Path> sources, List<String> options, Processor... processors)
      throws IOException {
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(messages, files, null, options, null, Platform.sources(sources));
      task.setProcessors(List.of(processors));
      boolean compiled = task.call();
      assertWithMessage(messages.toString()).that(compiled).isTrue();
      assertThat(warnings(messages.toString())).isEmpty();
    }
  }

  /** Level 8 does not know all that JSpecify's annotations may stand on, which harms nobody. */
  private static List<String> warnings(String messages) {
    return messages
        .lines()
        .filter(line -> !line.endsWith("unknown enum constant ElementType.MODULE"))
        .filter(line -> !line.matches("\\d+ warnings?"))
        .toList();
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated compiles for the oldest Java there is, without a warning. */
class GoldensCompileTest {

  @TempDir Path classes;

  @Test
  void goldensCompileAtLevel8WithoutWarnings() throws IOException {
    List<Path> sources = new ArrayList<>();
    sources.addAll(sources(Goldens.input()));
    sources.addAll(sources(Goldens.expected()));

    assertThat(compile(sources)).isEmpty();
  }

  @Test
  void goldensStayWithin100Columns() throws IOException {
    List<String> longLines = new ArrayList<>();
    for (Path source : sources(Goldens.expected())) {
      Files.readAllLines(source).stream()
          .filter(line -> line.length() > 100)
          .forEach(longLines::add);
    }

    assertThat(longLines).isEmpty();
  }

  private String compile(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of(
                      "--release",
                      "8",
                      "-proc:none",
                      "-Xlint:all,-options",
                      "-Xdoclint:all/protected",
                      "-Werror",
                      "-d",
                      classes.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      return compiled ? messages.toString() : "failed: " + messages;
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}

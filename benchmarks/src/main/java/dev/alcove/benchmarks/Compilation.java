// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import dev.alcove.processor.AlcoveProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles in this virtual machine, whose compiler gets warm. */
final class Compilation {

  private Compilation() {}

  /**
   * The seconds that some sources take, with Alcove unless an option says {@code -proc:none}.
   *
   * @param folder where a folder for the classes is made
   * @throws IllegalStateException if they do not compile
   */
  static double seconds(List<Path> sources, Path folder, List<String> more) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> options = new ArrayList<>(List.of("-d", classes.toString()));
    options.addAll(more);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    long start = System.nanoTime();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(more.contains("-proc:none") ? List.of() : List.of(new AlcoveProcessor()));
      if (!task.call()) {
        throw new IllegalStateException(said.toString());
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.docs;

import dev.alcove.processor.AlcoveProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler with Alcove, as on the command line. */
final class Javac {

  private Javac() {}

  /**
   * Compiles sources by file name; what the compiler prints, with file names as given. The schema
   * of each version is kept in the other folder.
   */
  static String compile(Map<String, String> sources, Path folder, Path schemas) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      files.add(Files.writeString(file, source.getValue()));
    }
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--release", "17", "-d", folder.toString()));
    options.add("-Xlint:all,-auxiliaryclass,-path,-processing");
    if (sources.values().stream().anyMatch(text -> text.contains("dev.alcove.annotations"))) {
      // Without an annotation javac asks no processor, and warns of options that nobody knows.
      options.addAll(List.of("-Aalcove.schemas=" + schemas, "-Aalcove.schemas.begin=true"));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
      task.setLocale(Locale.ROOT);
      task.setProcessors(List.of(new AlcoveProcessor()));
      task.call();
    }
    return output.toString().replace("\r\n", "\n").replace(folder + "/", "");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.cases;

import dev.alcove.processor.AlcoveProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources with Alcove and renders what it says: {@code file:line:column id text}. */
final class CaseCompiler {

  private final List<String> options = new ArrayList<>(List.of("-Xlint:-options"));

  CaseCompiler(Path output, String... options) {
    this.options.addAll(List.of("-d", output.toString()));
    this.options.addAll(List.of(options));
  }

  /** One block for each problem, in the order of the sources; javac's own by their place alone. */
  String problems(List<Path> sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              new StringWriter(),
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new AlcoveProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(CaseCompiler::counts)
        .map(CaseCompiler::render)
        .sorted()
        .map(Rendered::text)
        .collect(Collectors.joining());
  }

  private static boolean counts(Diagnostic<?> diagnostic) {
    return isAlcoves(diagnostic) || diagnostic.getKind() == Diagnostic.Kind.ERROR;
  }

  private static boolean isAlcoves(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT).contains("[alcove/");
  }

  private static Rendered render(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String file = source == null ? "" : Path.of(source.toUri()).getFileName().toString();
    String place =
        source == null
            ? "nowhere"
            : file + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber();
    String text = isAlcoves(diagnostic) ? diagnostic.getMessage(Locale.ROOT) : "javac objects too";
    String severity =
        switch (diagnostic.getKind()) {
          case ERROR -> "error";
          case NOTE -> "note";
          default -> "warning";
        };
    return new Rendered(
        file,
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        place + " " + severity + " " + text + "\n");
  }

  private record Rendered(String file, long line, long column, String text)
      implements Comparable<Rendered> {

    @Override
    public int compareTo(Rendered other) {
      int order = file.compareTo(other.file);
      order = order != 0 ? order : Long.compare(line, other.line);
      order = order != 0 ? order : Long.compare(column, other.column);
      return order != 0 ? order : text.compareTo(other.text);
    }
  }
}

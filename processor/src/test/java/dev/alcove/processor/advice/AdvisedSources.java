// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.AlcoveProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources that the compiler gives advice about, and follows it. */
final class AdvisedSources {

  private static final Pattern ADVICE =
      Pattern.compile(
          "(@Index\\(.*?\\)) to (\\w+)(?: in place of (\"[^\"]*\"(?: and \"[^\"]*\")*))?");

  private AdvisedSources() {}

  /**
   * What is said of a source.
   *
   * @param id what it is, such as {@code full-scan}
   * @param isError whether nothing comes of the compilation
   * @param text the whole message on one line
   */
  record Said(String id, boolean isError, String text) {

    /** Whether it names indexes to add. */
    boolean isAdvice() {
      return ADVICE.matcher(text).find();
    }
  }

  /**
   * What the compiler says of each source; an error that is none of Alcove's has the id "javac".
   */
  static Map<String, List<Said>> compile(Map<String, String> sources, Path output) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:only", "-implicit:none", "-d", output.toString(), "-Xmaxwarns", "10000");
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    try (StandardJavaFileManager manager = javac.getStandardFileManager(said, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(new StringWriter(), manager, said, options, null, files);
      task.setProcessors(List.of(new AlcoveProcessor()));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.getDiagnostics().stream()
        .filter(each -> each.getSource() instanceof Source)
        .collect(
            Collectors.groupingBy(
                each -> ((Source) each.getSource()).name,
                Collectors.mapping(AdvisedSources::said, Collectors.toList())));
  }

  private static Said said(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getMessage(Locale.ROOT).replaceAll("\\s*\n\\s*", " ");
    Matcher id = Pattern.compile("\\[alcove/([a-z-]+)]").matcher(text);
    boolean isError = diagnostic.getKind() == Diagnostic.Kind.ERROR;
    return new Said(id.find() ? id.group(1) : "javac", isError, text);
  }

  /**
   * The source with the indexes that messages ask for, each once, and without those that they
   * replace.
   */
  static String follow(String source, List<Said> advice) {
    String followed = source;
    Set<String> added = new HashSet<>();
    for (Said each : advice) {
      Matcher index = ADVICE.matcher(each.text());
      while (index.find()) {
        if (index.group(3) != null) {
          for (String name : index.group(3).split(" and ", -1)) {
            followed = followed.replaceAll("@Index\\([^\n]*name = " + name + "[^\n]*\n", "");
          }
        }
        String type = "record " + index.group(2) + "(";
        if (added.add(index.group(1) + type)) {
          followed = followed.replace(type, index.group(1) + "\n" + type);
        }
      }
    }
    return followed;
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String name;
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}

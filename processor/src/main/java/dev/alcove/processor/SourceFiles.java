// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor;

import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.write.GeneratedFile;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Hands generated files to the compiler, each once, with the type from which it comes. */
final class SourceFiles {

  private final ProcessingEnvironment environment;
  private final Report report;
  private final Map<String, String> written = new HashMap<>();

  SourceFiles(ProcessingEnvironment environment, Report report) {
    this.environment = environment;
    this.report = report;
  }

  /** Writes a file. One DAO may serve several databases, as long as the same code serves them. */
  void write(GeneratedFile file, TypeRef source, Origin origin) {
    String earlier = written.putIfAbsent(file.qualifiedName(), file.text());
    if (earlier == null) {
      create(file, source, origin);
    } else if (!earlier.equals(file.text())) {
      report.add(
          ProblemId.DAO_IN_SEVERAL_DATABASES,
          origin,
          source + " belongs to several databases that need different code for it.",
          "Their tables, converters, packages or minimum SQLite differ: give each a DAO of its own.");
    }
  }

  private void create(GeneratedFile file, TypeRef source, Origin origin) {
    Element element = environment.getElementUtils().getTypeElement(source.qualifiedName());
    try (Writer writer =
        environment.getFiler().createSourceFile(file.qualifiedName(), element).openWriter()) {
      writer.write(file.text());
    } catch (IOException e) {
      report.add(
          ProblemId.OUTPUT,
          origin,
          "The class that Alcove generates for " + source + " cannot be written.",
          String.valueOf(e.getMessage()) + ".",
          "Rename a class of your own called "
              + file.qualifiedName()
              + ", or make the output folder writable.");
    }
  }
}

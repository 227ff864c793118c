// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor;

import dev.alcove.processor.plan.GeneratedMark;
import dev.alcove.processor.read.DaoUses;
import dev.alcove.processor.read.DeclarationReader;
import dev.alcove.processor.read.SuppressedIds;
import dev.alcove.processor.report.Places;
import dev.alcove.processor.report.Problem;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.report.Reporter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What lasts as long as one compilation: the reader, the report, the files written so far. */
final class Compilation {

  private final Elements elements;
  private final Places places = new Places();
  private final Report report = new Report();
  private final DeclarationReader reader;
  private final DaoUses daoUses;
  private final SuppressedIds suppressedIds;
  private final SourceFiles files;
  private final SchemaFiles schemaFiles;
  private final Options options;
  private final GeneratedMark mark;
  private final Reporter reporter;
  private int printed;

  Compilation(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.reader = new DeclarationReader(environment, places, report);
    this.daoUses = new DaoUses(environment, places, report);
    this.suppressedIds = new SuppressedIds(elements, places, report);
    this.files = new SourceFiles(environment, report);
    this.mark = mark(elements);
    this.options = Options.from(environment.getOptions(), report);
    this.schemaFiles = new SchemaFiles(options);
    this.reporter = new Reporter(environment.getMessager(), places, options.warningsAreErrors());
  }

  /** Processes those databases whose types are all there, and returns their names. */
  Set<String> process(Set<String> names, RoundEnvironment round) {
    reader.enter(round);
    daoUses.enter(round);
    suppressedIds.enter(round);
    Set<String> done = new LinkedHashSet<>();
    Report histories = new Report();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && process(type, histories, round.processingOver())) {
        done.add(name);
      }
    }
    histories.problems().forEach(report::add);
    // In the last round, only what uses types that do not exist is left.
    boolean isOver = round.processingOver() && !round.errorRaised() && names.isEmpty();
    if (isOver && !report.hasErrors()) {
      daoUses.reportUnused();
    }
    // A warning that counts as an error leaves the files as they were, too.
    boolean stops = printNew();
    if (isOver && !report.hasErrors() && !stops) {
      schemaFiles.write(report);
      printNew();
    }
    return done;
  }

  /** Prints what was not printed yet; whether that stops the build. */
  private boolean printNew() {
    List<Problem> problems = report.problems();
    boolean stops = reporter.print(problems.subList(printed, problems.size()), report::database);
    printed = problems.size();
    return stops;
  }

  private boolean process(TypeElement type, Report histories, boolean isLastRound) {
    try {
      if (isLastRound) {
        reader.reportUnresolved(type);
        return true;
      }
      if (!reader.isReady(type)) {
        return false;
      }
      Pipeline pipeline = new Pipeline(report, histories, files, schemaFiles, mark, options);
      reader.read(List.of(type)).forEach(pipeline::run);
    } catch (RuntimeException defect) {
      report.add(
          ProblemId.DEFECT,
          places.at(type, type.toString()),
          "Alcove failed on " + type + ". This is a defect of Alcove, not of your code.",
          trace(defect));
    }
    return true;
  }

  private static GeneratedMark mark(Elements elements) {
    if (elements.getTypeElement("javax.annotation.processing.Generated") != null) {
      return GeneratedMark.JAVA_9;
    }
    return elements.getTypeElement("javax.annotation.Generated") != null
        ? GeneratedMark.JAVA_8
        : GeneratedMark.NONE;
  }

  private static String trace(Throwable defect) {
    StringWriter text = new StringWriter();
    defect.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}

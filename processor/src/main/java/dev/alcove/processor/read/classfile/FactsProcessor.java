// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import com.google.auto.service.AutoService;
import com.sun.source.util.Trees;
import dev.alcove.processor.report.Places;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.report.Reporter;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Writes facts beside each class that carries annotations of Alcove, for the day when the class
 * comes as a class file: to another module, or to a build that compiles by parts. Each file depends
 * on its class alone, so that build tools can run this processor for changed classes only.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.alcove.annotations.*")
public final class FactsProcessor extends AbstractProcessor {

  private final Set<String> types = new TreeSet<>();

  /** For the compiler, which calls it by reflection. */
  public FactsProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        TypeElement type = enclosingType(element);
        if (type != null) {
          types.add(type.getQualifiedName().toString());
        }
      }
    }
    // Only now are all types there that other processors wrote.
    if (round.processingOver() && !round.errorRaised()) {
      writeAll();
    }
    return false;
  }

  private static @Nullable TypeElement enclosingType(Element element) {
    Element at = element;
    while (at != null && !(at instanceof TypeElement)) {
      at = at.getEnclosingElement();
    }
    return (TypeElement) at;
  }

  private void writeAll() {
    Elements elements = processingEnv.getElementUtils();
    Places places = new Places();
    Report report = new Report();
    Trees trees = SourceTrees.of(processingEnv);
    for (String name : types) {
      TypeElement type = elements.getTypeElement(name);
      if (trees != null && trees.getTree(type) == null) {
        continue; // A class file, beside which the facts of its source are.
      }
      try {
        write(type);
      } catch (IOException e) {
        report.add(
            ProblemId.OUTPUT,
            places.at(type, name),
            "The facts of " + name + " cannot be written: " + e.getMessage() + ".");
      }
    }
    new Reporter(processingEnv.getMessager(), places, false).print(report.problems());
  }

  private void write(TypeElement type) throws IOException {
    Elements elements = processingEnv.getElementUtils();
    Descriptors descriptors = new Descriptors(elements, processingEnv.getTypeUtils());
    FactsFile file =
        new FactsFile(Shape.of(type, descriptors), FactsCollector.collect(type, descriptors));
    String path = FactsFile.path(elements.getBinaryName(type).toString());
    try (Writer writer =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", path, type)
            .openWriter()) {
      writer.write(file.text());
    }
  }
}

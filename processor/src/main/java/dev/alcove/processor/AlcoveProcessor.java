// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor;

import com.google.auto.service.AutoService;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Turns declarations into code. For Gradle it is an aggregating processor: a database looks at all
 * its tables and DAOs.
 *
 * <p>Databases that wait for types of a later round are remembered by name, never by element:
 * elements of one round mean nothing in the next.
 */
@AutoService(Processor.class)
public final class AlcoveProcessor extends AbstractProcessor {

  private static final String DATABASE = "dev.alcove.annotations.Database";

  private final Set<String> waiting = new LinkedHashSet<>();
  private @Nullable Compilation compilation;

  /** For javac, which finds the processor by its service file. */
  public AlcoveProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.alcove.annotations.*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (compilation == null) {
      compilation = new Compilation(processingEnv);
    }
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(DATABASE)) {
        round
            .getElementsAnnotatedWith(annotation)
            .forEach(element -> waiting.add(element.toString()));
      }
    }
    waiting.removeAll(compilation.process(new LinkedHashSet<>(waiting), round));
    return false;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.read.classfile.ClassFacts;
import dev.alcove.processor.read.classfile.ClassFacts.Place;
import dev.alcove.processor.read.classfile.CompiledClasses;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Adds, for types from class files, what the compiler does not show of them. */
final class CompiledFacts {

  private final SourceTypes sources;
  private final CompiledClasses classes;
  private final Origins origins;
  private final Report report;

  CompiledFacts(SourceTypes sources, CompiledClasses classes, Origins origins, Report report) {
    this.sources = sources;
    this.classes = classes;
    this.origins = origins;
    this.report = report;
  }

  /**
   * What a class file says about the nullness of a use of a type; null if nothing, and for types
   * that come as source.
   */
  @Nullable Boolean said(TypeUse use) {
    String path = use.path();
    if (path == null || sources.contains(use.carrier())) {
      return null;
    }
    Place place = place(use.carrier(), path);
    ClassFacts facts = facts(typeOf(use.carrier()));
    return facts == null ? null : facts.nullness().get(place);
  }

  private Place place(Element carrier, String path) {
    if (carrier instanceof ExecutableElement) {
      return new Place(classes.descriptors().key(carrier), ClassFacts.RETURN, path);
    }
    if (carrier.getEnclosingElement() instanceof ExecutableElement method) {
      String part = String.valueOf(method.getParameters().indexOf(carrier));
      return new Place(classes.descriptors().key(method), part, path);
    }
    return new Place(classes.descriptors().key(carrier), ClassFacts.FIELD, path);
  }

  private static TypeElement typeOf(Element member) {
    return member.getEnclosingElement() instanceof TypeElement type
        ? type
        : ReadContext.owner(Objects.requireNonNull(member.getEnclosingElement()));
  }

  /** The facts; null if there are none, which is reported: nothing must be guessed. */
  private @Nullable ClassFacts facts(TypeElement type) {
    ClassFacts facts = classes.of(type);
    if (facts == null) {
      report.add(
          ProblemId.UNREADABLE_CLASS_FILE,
          origins.at(type),
          "Class "
              + Origins.label(type)
              + " comes as a class file that cannot be read, so that its nullness is unknown.",
          "Put it on the class path, compile it together with the database, or use JDK 18 or newer.");
    }
    return facts;
  }

  /** The names of a method's parameters; null if nothing tells them. */
  @Nullable List<String> parameterNames(ExecutableElement method) {
    if (sources.contains(method)) {
      return method.getParameters().stream().map(ReadContext::name).toList();
    }
    return classes.parameterNames(ReadContext.owner(method), method);
  }
}

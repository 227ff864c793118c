// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static dev.alcove.processor.read.ReadContext.isFinal;
import static dev.alcove.processor.read.ReadContext.isPrivate;

import dev.alcove.processor.report.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Chooses the constructor that builds rows: a record's canonical one; else one without parameters
 * if everything can be set afterwards; else the longest whose parameters are named like properties.
 */
final class ConstructorReader {

  private final ReadContext context;

  ConstructorReader(ReadContext context) {
    this.context = context;
  }

  /** The constructor to use; reports if there is none or more than one. */
  Construction read(DeclaredType type, List<PropertyElement> properties) {
    TypeElement row = ReadContext.elementOf(type);
    if (row.getKind() == ElementKind.RECORD) {
      return new Construction(properties.stream().map(PropertyElement::name).toList(), true);
    }
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(row.getEnclosedElements()).stream()
            .filter(constructor -> !isPrivate(constructor))
            .filter(constructor -> !context.marks().has(constructor, "Ignore"))
            .toList();
    boolean allSettable = persistent(properties).stream().allMatch(ConstructorReader::isSettable);
    if (allSettable && constructors.stream().anyMatch(c -> c.getParameters().isEmpty())) {
      return new Construction(List.of(), true);
    }
    return byNames(type, constructors, properties);
  }

  private Construction byNames(
      DeclaredType type, List<ExecutableElement> constructors, List<PropertyElement> properties) {
    TypeElement row = ReadContext.elementOf(type);
    List<Construction> candidates = new ArrayList<>();
    for (ExecutableElement constructor : constructors) {
      List<String> names = context.compiled().parameterNames(constructor);
      if (names == null) {
        reportUnknownNames(row);
        return Construction.NONE;
      }
      if (accepts(type, constructor, names, properties)) {
        candidates.add(new Construction(names, true));
      }
    }
    int most = candidates.stream().mapToInt(c -> c.parameters().size()).max().orElse(-1);
    List<Construction> longest =
        candidates.stream().filter(c -> c.parameters().size() == most).toList();
    if (longest.size() == 1) {
      return longest.get(0);
    }
    report(row, properties, !longest.isEmpty());
    return Construction.NONE;
  }

  /**
   * Whether each parameter is named like a property and takes its type, and the rest can be set.
   */
  private boolean accepts(
      DeclaredType type,
      ExecutableElement constructor,
      List<String> names,
      List<PropertyElement> properties) {
    List<? extends TypeMirror> taken =
        ((ExecutableType) context.types().asMemberOf(type, constructor)).getParameterTypes();
    for (int i = 0; i < names.size(); i++) {
      if (!takes(names.get(i), taken.get(i), properties)) {
        return false;
      }
    }
    return persistent(properties).stream()
        .allMatch(property -> names.contains(property.name()) || isSettable(property));
  }

  private boolean takes(String name, TypeMirror taken, List<PropertyElement> properties) {
    return properties.stream()
        .filter(property -> property.name().equals(name))
        .anyMatch(property -> context.types().isAssignable(property.type(), taken));
  }

  private List<PropertyElement> persistent(List<PropertyElement> properties) {
    return properties.stream()
        .filter(property -> !property.has(context.marks(), "Ignore"))
        .toList();
  }

  private static boolean isSettable(PropertyElement property) {
    return property.setter() != null
        || (!isPrivate(property.field()) && !isFinal(property.field()));
  }

  private void report(TypeElement row, List<PropertyElement> properties, boolean several) {
    String names =
        persistent(properties).stream()
            .map(PropertyElement::name)
            .collect(Collectors.joining(", "));
    if (several) {
      context
          .report()
          .add(
              ProblemId.SEVERAL_CONSTRUCTORS,
              context.origins().at(row),
              "Class "
                  + Origins.label(row)
                  + " has several constructors that could build its rows.",
              "Mark with @Ignore those that Alcove shall not use.");
      return;
    }
    context
        .report()
        .add(
            ProblemId.NO_CONSTRUCTOR,
            context.origins().at(row),
            "Class " + Origins.label(row) + " has no constructor that can build its rows.",
            "Properties: " + names + ".",
            "Give it a constructor whose parameters are named like them, or an empty one and setters.");
  }

  private void reportUnknownNames(TypeElement row) {
    context
        .report()
        .add(
            ProblemId.UNKNOWN_PARAMETER_NAMES,
            context.origins().at(row),
            "Class "
                + Origins.label(row)
                + " comes as a class file that does not tell the names of constructor parameters.",
            "Compile it with Alcove's processor or with javac's -parameters, or make it a record.");
  }
}

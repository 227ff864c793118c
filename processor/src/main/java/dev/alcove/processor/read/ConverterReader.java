// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static dev.alcove.processor.read.ReadContext.name;

import dev.alcove.processor.model.ConverterMethod;
import dev.alcove.processor.read.ConverterClass.Candidate;
import dev.alcove.processor.report.ProblemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the classes that a {@code converters} attribute names. */
final class ConverterReader {

  private final ReadContext context;
  private final Map<TypeElement, ConverterClass> known = new HashMap<>();

  ConverterReader(ReadContext context) {
    this.context = context;
  }

  /** The classes named by the annotation's {@code converters}; empty without the annotation. */
  List<ConverterClass> named(@Nullable Mark mark) {
    List<ConverterClass> classes = new ArrayList<>();
    if (mark != null) {
      for (AnnotationValue item : mark.items("converters")) {
        if (Mark.classOf(item) instanceof DeclaredType type) {
          classes.add(read(mark, item, ReadContext.elementOf(type)));
        }
      }
      checkDuplicates(mark, classes);
    }
    return classes;
  }

  /** In one list no method comes before another, so that two for one conversion contradict. */
  private void checkDuplicates(Mark mark, List<ConverterClass> classes) {
    List<Candidate> all =
        classes.stream().distinct().flatMap(each -> each.candidates().stream()).toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (convertsTheSame(all.get(j), all.get(i))) {
          reportDuplicate(mark, all.get(j).method(), all.get(i).method());
        }
      }
    }
  }

  private boolean convertsTheSame(Candidate one, Candidate other) {
    return context.types().isSameType(one.parameter(), other.parameter())
        && context.types().isSameType(one.result(), other.result());
  }

  private void reportDuplicate(Mark mark, ConverterMethod first, ConverterMethod second) {
    context
        .report()
        .add(
            ProblemId.DUPLICATE_CONVERTER,
            context.origins().at(mark, "converters"),
            "Both "
                + label(first)
                + " and "
                + label(second)
                + " convert "
                + first.parameter()
                + " to "
                + first.result()
                + ".",
            "Remove one, or name its class where it shall win: on the table, the DAO or the"
                + " column.");
  }

  private static String label(ConverterMethod method) {
    return method.owner().lastName() + "." + method.name();
  }

  private ConverterClass read(Mark mark, AnnotationValue item, TypeElement element) {
    ConverterClass read = known.get(element);
    if (read == null) {
      read = new ConverterClass(candidates(element));
      known.put(element, read);
    }
    if (methods(element).isEmpty()) {
      context
          .report()
          .add(
              ProblemId.CONVERTER_CLASS,
              context.origins().at(mark, item),
              "Class " + Origins.label(element) + " has no usable @Converter method.",
              "Annotate a static method with one parameter and a result with @Converter.");
    }
    return read;
  }

  private List<Candidate> candidates(TypeElement element) {
    List<Candidate> candidates = new ArrayList<>();
    for (ExecutableElement method : methods(element)) {
      String defect = defect(method);
      if (converts(method)) {
        candidates.add(candidate(element, method));
      }
      if (defect != null) {
        context
            .report()
            .add(
                ProblemId.CONVERTER_METHOD,
                context.origins().at(method),
                "Converter method " + Origins.label(method) + " " + defect + ".",
                "A converter is a static method with one parameter and a result, not private.");
      }
    }
    return candidates;
  }

  /** All methods that are meant to convert. */
  private List<ExecutableElement> methods(TypeElement element) {
    return element.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.METHOD)
        .map(ExecutableElement.class::cast)
        .filter(method -> context.marks().has(method, "Converter"))
        .toList();
  }

  /**
   * Whether it is known what the method converts, even if it cannot be called: what has been
   * reported of the method need not be said again of every value that it is for.
   */
  private static boolean converts(ExecutableElement method) {
    return method.getParameters().size() == 1
        && method.getTypeParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID;
  }

  private static @Nullable String defect(ExecutableElement method) {
    if (!ReadContext.isStatic(method)) {
      return "is not static";
    }
    if (ReadContext.isPrivate(method)) {
      return "is private";
    }
    if (!method.getTypeParameters().isEmpty()) {
      return "has type parameters";
    }
    if (method.getReturnType().getKind() == TypeKind.VOID) {
      return "returns nothing";
    }
    int count = method.getParameters().size();
    return count == 1 ? null : "has " + (count == 0 ? "no" : count) + " parameters";
  }

  private Candidate candidate(TypeElement owner, ExecutableElement method) {
    VariableElement parameter = method.getParameters().get(0);
    TypeMirror taken = parameter.asType();
    TypeMirror result = method.getReturnType();
    TypeUse takenUse = TypeUse.of(taken, taken, parameter);
    TypeUse resultUse = TypeUse.of(result, result, method);
    ConverterMethod converter =
        new ConverterMethod(
            TypeRefs.of(owner),
            name(method),
            TypeRefs.of(taken),
            TypeRefs.of(result),
            context.nullness().isMarkedNullable(takenUse),
            context.nullness().isNullable(resultUse),
            context.origins().at(method));
    return new Candidate(taken, result, converter);
  }
}

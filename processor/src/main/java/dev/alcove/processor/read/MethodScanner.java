// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static dev.alcove.processor.read.ReadContext.isPrivate;
import static dev.alcove.processor.read.ReadContext.isStatic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the methods of a type, inherited ones included, each once. */
final class MethodScanner {

  private final ReadContext context;

  MethodScanner(ReadContext context) {
    this.context = context;
  }

  /** The methods in source order, the type's own first, then superclasses', then interfaces'. */
  List<ExecutableElement> scan(TypeElement type) {
    List<ExecutableElement> found = new ArrayList<>();
    for (TypeElement owner : lineage(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
        boolean inherited = !isStatic(method) && (!isPrivate(method) || owner.equals(type));
        if (inherited && found.stream().noneMatch(nearer -> hides(nearer, method, type))) {
          found.add(method);
        }
      }
    }
    return found;
  }

  private boolean hides(ExecutableElement nearer, ExecutableElement method, TypeElement type) {
    if (!nearer.getSimpleName().equals(method.getSimpleName())) {
      return false;
    }
    DeclaredType self = (DeclaredType) type.asType();
    return context.elements().overrides(nearer, method, type)
        || context
            .types()
            .isSubsignature(
                (ExecutableType) context.types().asMemberOf(self, nearer),
                (ExecutableType) context.types().asMemberOf(self, method));
  }

  /** The type itself, its superclasses, and the interfaces of all of them. */
  static Set<TypeElement> lineage(TypeElement type) {
    Set<TypeElement> lineage = new LinkedHashSet<>();
    List<TypeElement> classes = new ArrayList<>();
    TypeElement at = type;
    while (true) {
      classes.add(at);
      if (at.getSuperclass().getKind() != TypeKind.DECLARED) {
        break;
      }
      at = ReadContext.elementOf(at.getSuperclass());
    }
    classes.stream()
        .filter(owner -> !owner.getQualifiedName().contentEquals("java.lang.Object"))
        .forEach(lineage::add);
    for (TypeElement owner : classes) {
      addInterfaces(owner, lineage);
    }
    return lineage;
  }

  private static void addInterfaces(TypeElement type, Set<TypeElement> lineage) {
    for (TypeMirror each : type.getInterfaces()) {
      if (each.getKind() == TypeKind.DECLARED) {
        lineage.add(ReadContext.elementOf(each));
      }
    }
    for (TypeMirror each : type.getInterfaces()) {
      if (each.getKind() == TypeKind.DECLARED) {
        addInterfaces(ReadContext.elementOf(each), lineage);
      }
    }
  }
}

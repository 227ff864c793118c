// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The methods that every generated database has from the runtime, which a user cannot declare. */
final class RuntimeMethods {

  private final ReadContext context;
  private final @Nullable TypeElement base;

  RuntimeMethods(ReadContext context) {
    this.context = context;
    this.base = context.elements().getTypeElement("dev.alcove.generated.GeneratedDatabase");
  }

  /** Whether the runtime's method stands in the way of the user's. */
  boolean isTaken(ExecutableElement method, TypeElement database) {
    if (base == null) {
      return false;
    }
    ExecutableType own = memberOf((DeclaredType) database.asType(), method);
    for (ExecutableElement each : ElementFilter.methodsIn(context.elements().getAllMembers(base))) {
      if (each.getSimpleName().equals(method.getSimpleName())) {
        ExecutableType known = memberOf((DeclaredType) base.asType(), each);
        if (context.types().isSubsignature(own, known) && !canOverride(own, each)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean canOverride(ExecutableType own, ExecutableElement known) {
    TypeMirror result = known.getReturnType();
    return !ReadContext.isFinal(known)
        && own.getReturnType().getKind() == result.getKind()
        && (result.getKind() != TypeKind.DECLARED
            || context.types().isSubtype(own.getReturnType(), result));
  }

  private ExecutableType memberOf(DeclaredType type, ExecutableElement method) {
    return (ExecutableType) context.types().asMemberOf(type, method);
  }
}

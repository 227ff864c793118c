// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what can be the key of a map: a value, or a row that is equal to one of the same values.
 */
final class MapKeys {

  private final ReadContext context;

  MapKeys(ReadContext context) {
    this.context = context;
  }

  /** A clause that says why a map of such keys cannot be returned; null if it can. */
  @Nullable String obstacle(TypeMirror type, Element key) {
    if (key instanceof Element.Scalar) {
      return null;
    }
    if (!(key instanceof Element.Row row)) {
      return "has keys that are neither values nor rows";
    }
    if (!row.rowClass().relations().isEmpty()) {
      return "has keys with relations";
    }
    return hasEquals(ReadContext.elementOf(type))
        ? null
        : "has keys of class " + row.type().lastName() + ", which does not override equals";
  }

  private boolean hasEquals(TypeElement element) {
    return element.getKind() == ElementKind.RECORD
        || ElementFilter.methodsIn(context.elements().getAllMembers(element)).stream()
            .anyMatch(MapKeys::isOwnEquals);
  }

  private static boolean isOwnEquals(ExecutableElement method) {
    return method.getSimpleName().contentEquals("equals")
        && method.getParameters().size() == 1
        && ReadContext.qualifiedName(method.getParameters().get(0).asType())
            .equals("java.lang.Object")
        && !ReadContext.owner(method).getQualifiedName().contentEquals("java.lang.Object");
  }
}

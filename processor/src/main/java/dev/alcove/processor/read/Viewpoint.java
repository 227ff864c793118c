// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.TypeRef;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What code in a package can use that extends nothing of it.
 *
 * @param from the package
 * @param elements the compiler's elements
 */
record Viewpoint(PackageElement from, Elements elements) {

  /** The first class in a type, its arguments included, that cannot be used; null if none. */
  @Nullable TypeRef unseen(TypeRef type) {
    if (type.kind() == TypeRef.Kind.DECLARED && !sees(type)) {
      return type;
    }
    for (TypeRef argument : type.arguments()) {
      TypeRef unseen = unseen(argument);
      if (unseen != null) {
        return unseen;
      }
    }
    return null;
  }

  /** Whether a method of this name and number of parameters can be called. */
  boolean seesMethod(TypeRef owner, String name, int parameters) {
    return sees(
        owner,
        member ->
            member instanceof ExecutableElement method
                && method.getSimpleName().contentEquals(name)
                && method.getParameters().size() == parameters);
  }

  /** Whether a field of this name can be used. */
  boolean seesField(TypeRef owner, String name) {
    return sees(
        owner, member -> member.getKind().isField() && member.getSimpleName().contentEquals(name));
  }

  /** Whether a constructor with so many parameters can be called. */
  boolean seesConstructor(TypeRef owner, int parameters) {
    TypeElement type = elements.getTypeElement(owner.qualifiedName());
    return type == null
        || ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(each -> each.getParameters().size() == parameters && sees(each));
  }

  private boolean sees(TypeRef type) {
    TypeElement element = elements.getTypeElement(type.qualifiedName());
    return element == null || sees(element);
  }

  private boolean sees(TypeRef owner, Predicate<Element> wanted) {
    TypeElement type = elements.getTypeElement(owner.qualifiedName());
    return type == null
        || elements.getAllMembers(type).stream().filter(wanted).anyMatch(this::sees);
  }

  /** Whether the element and all around it are open enough. */
  private boolean sees(Element element) {
    Element at = element;
    while (at != null && !(at instanceof PackageElement)) {
      boolean isOpen =
          at.getModifiers().contains(Modifier.PUBLIC)
              || (!ReadContext.isPrivate(at) && from.equals(elements.getPackageOf(at)));
      if (!isOpen) {
        return false;
      }
      at = at.getEnclosingElement();
    }
    return true;
  }
}

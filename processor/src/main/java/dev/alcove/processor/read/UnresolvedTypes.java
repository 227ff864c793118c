// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Finds types that a database needs and that do not exist, at least not yet: another processor may
 * be about to write them.
 */
final class UnresolvedTypes {

  /** A type that is missing, as the compiler writes it, and the declaration that uses it. */
  record Unresolved(Element user, String type) {}

  /** The compiler writes a class that an annotation names as an error without its name. */
  static final String UNNAMED = "a class that an annotation names";

  private final ReadContext context;
  private final Set<Element> visited = new HashSet<>();
  private final List<Unresolved> found = new ArrayList<>();

  UnresolvedTypes(ReadContext context) {
    this.context = context;
  }

  List<Unresolved> of(TypeElement database) {
    visit(database);
    return found;
  }

  private void visit(TypeElement type) {
    // What comes as a class file was complete when it was compiled.
    if (!context.sources().contains(type) || !visited.add(type)) {
      return;
    }
    annotations(type);
    use(type, type.getSuperclass());
    type.getInterfaces().forEach(each -> use(type, each));
    // Fields first: what a record's accessors use twice has its position there.
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (!ReadContext.isStatic(field)) {
        annotations(field);
        use(field, field.asType());
      }
    }
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method && isRead(type, method)) {
        method(method);
      }
    }
  }

  /** Bodies are the user's business; only what Alcove implements or calls is looked at. */
  private boolean isRead(TypeElement type, ExecutableElement method) {
    return ReadContext.isAbstract(method)
        || Marks.hasAny(method)
        || context.marks().has(type, "Table");
  }

  private void method(ExecutableElement method) {
    annotations(method);
    use(method, method.getReturnType());
    method.getParameters().forEach(parameter -> use(parameter, parameter.asType()));
  }

  private void annotations(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().toString().startsWith("dev.alcove.annotations.")) {
        mirror.getElementValues().forEach((name, value) -> value(element, name, value));
      }
    }
  }

  private void value(Element element, ExecutableElement name, AnnotationValue value) {
    boolean isClass = name.getReturnType().toString().startsWith("java.lang.Class");
    if (value.getValue() instanceof List<?> items) {
      for (Object item : items) {
        value(element, name, (AnnotationValue) item);
      }
    } else if (isClass && Mark.isUnresolved(value)) {
      found.add(new Unresolved(element, UNNAMED));
    } else if (value.getValue() instanceof TypeMirror type) {
      use(element, type);
    } else if (value.getValue() instanceof AnnotationMirror nested) {
      nested.getElementValues().forEach((method, inner) -> value(element, method, inner));
    }
  }

  private void use(Element user, TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      found.add(new Unresolved(user, type.toString()));
    } else if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(argument -> use(user, argument));
      visit((TypeElement) declared.asElement());
    } else if (type instanceof ArrayType array) {
      use(user, array.getComponentType());
    } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      use(user, wildcard.getExtendsBound());
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static dev.alcove.processor.read.ReadContext.isStatic;
import static dev.alcove.processor.read.ReadContext.name;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the properties of a class: its fields, those of superclasses first. */
final class PropertyScanner {

  private final ReadContext context;

  PropertyScanner(ReadContext context) {
    this.context = context;
  }

  /** All instance fields that are not transient. */
  List<PropertyElement> scan(DeclaredType type) {
    TypeElement row = ReadContext.elementOf(type);
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(context.elements().getAllMembers(row)).stream()
            .filter(method -> !isStatic(method) && !ReadContext.isPrivate(method))
            .toList();
    List<PropertyElement> properties = new ArrayList<>();
    for (TypeElement owner : classesOf(row)) {
      for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
        if (!isStatic(field) && !field.getModifiers().contains(Modifier.TRANSIENT)) {
          properties.add(property(type, field, methods));
        }
      }
    }
    return properties;
  }

  private static Deque<TypeElement> classesOf(TypeElement row) {
    Deque<TypeElement> classes = new ArrayDeque<>();
    TypeElement at = row;
    while (!at.getQualifiedName().contentEquals("java.lang.Object")) {
      classes.addFirst(at);
      if (at.getSuperclass().getKind() != TypeKind.DECLARED) {
        break;
      }
      at = ReadContext.elementOf(at.getSuperclass());
    }
    return classes;
  }

  private PropertyElement property(
      DeclaredType row, VariableElement field, List<ExecutableElement> methods) {
    TypeMirror type = context.types().asMemberOf(row, field);
    ExecutableElement getter = null;
    ExecutableElement setter = null;
    // Not the first that fits: the compiler's order may differ between source and class file.
    for (ExecutableElement method : methods) {
      if (isGetter(row, method, field, type) && isNearer(method, getter)) {
        getter = method;
      } else if (isSetter(row, method, field, type) && (setter == null || takes(method, type))) {
        setter = method;
      }
    }
    return new PropertyElement(ReadContext.elementOf(row), field, type, getter, setter);
  }

  private boolean isGetter(
      DeclaredType row, ExecutableElement method, VariableElement field, TypeMirror type) {
    if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
      return false;
    }
    boolean isRecord = ReadContext.owner(field).getKind() == ElementKind.RECORD;
    boolean named =
        isRecord
            ? name(method).equals(name(field))
            : isGetterName(name(method), name(field), isBoolean(type));
    return named && context.types().isAssignable(memberOf(row, method).getReturnType(), type);
  }

  private static boolean isGetterName(String method, String field, boolean isBoolean) {
    String capital = capitalized(field);
    return method.equals("get" + capital)
        || method.equals(field)
        || (isBoolean && method.equals("is" + capital));
  }

  /** Whether the method is a more usual getter than the one known: {@code getX}, {@code isX}, x. */
  private static boolean isNearer(ExecutableElement method, @Nullable ExecutableElement known) {
    return known == null || rank(name(method)) < rank(name(known));
  }

  private static int rank(String getter) {
    if (getter.startsWith("get")) {
      return 0;
    }
    return getter.startsWith("is") ? 1 : 2;
  }

  private boolean takes(ExecutableElement setter, TypeMirror type) {
    return context.types().isSameType(setter.getParameters().get(0).asType(), type);
  }

  private boolean isSetter(
      DeclaredType row, ExecutableElement method, VariableElement field, TypeMirror type) {
    return method.getParameters().size() == 1
        && (name(method).equals("set" + capitalized(field)) || isIsSetter(method, field, type))
        && context.types().isAssignable(type, memberOf(row, method).getParameterTypes().get(0));
  }

  /** A boolean field {@code isPinned} is set by {@code setPinned}. */
  private static boolean isIsSetter(
      ExecutableElement method, VariableElement field, TypeMirror type) {
    return isBoolean(type)
        && name(field).matches("is\\p{Lu}.*")
        && name(method).equals("set" + name(field).substring(2));
  }

  private ExecutableType memberOf(DeclaredType row, ExecutableElement method) {
    return (ExecutableType) context.types().asMemberOf(row, method);
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN
        || ReadContext.qualifiedName(type).equals("java.lang.Boolean");
  }

  private static String capitalized(VariableElement field) {
    return capitalized(name(field));
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

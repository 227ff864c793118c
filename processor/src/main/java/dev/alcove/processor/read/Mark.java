// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** One annotation on an element, its values read by name; classes in it are never loaded. */
final class Mark {

  private final Element element;
  private final AnnotationMirror mirror;
  private final boolean repeated;
  private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;

  Mark(Element element, AnnotationMirror mirror, boolean repeated, Elements elements) {
    this.element = element;
    this.mirror = mirror;
    this.repeated = repeated;
    this.values = elements.getElementValuesWithDefaults(mirror);
  }

  Element element() {
    return element;
  }

  AnnotationMirror mirror() {
    return mirror;
  }

  /** Whether javac wrapped it into a container, so that it has no position of its own. */
  boolean isRepeated() {
    return repeated;
  }

  /** Whether the user wrote this value, so that it has a position. */
  boolean isWritten(String name) {
    return mirror.getElementValues().keySet().stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(name));
  }

  /** The value, written or default. */
  AnnotationValue value(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        values.entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    throw new IllegalStateException(mirror + " has no value " + name);
  }

  String text(String name) {
    return String.valueOf(value(name).getValue());
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(value(name).getValue());
  }

  long number(String name) {
    return value(name).getValue() instanceof Number number ? number.longValue() : 0;
  }

  /** The name of an enum constant. */
  String constant(String name) {
    return value(name).getValue() instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : "";
  }

  /** The elements of an array value. */
  List<AnnotationValue> items(String name) {
    List<AnnotationValue> items = new ArrayList<>();
    if (value(name).getValue() instanceof List<?> list) {
      for (Object item : list) {
        items.add((AnnotationValue) item);
      }
    }
    return items;
  }

  List<String> texts(String name) {
    return items(name).stream().map(item -> String.valueOf(item.getValue())).toList();
  }

  /** The class that the value names; null for {@code void.class} and for one that is unresolved. */
  @Nullable TypeMirror type(String name) {
    return classOf(value(name));
  }

  /** The class that a class-valued item names; null as for {@link #type}. */
  static @Nullable TypeMirror classOf(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.VOID
        ? type
        : null;
  }

  /** Whether a class-valued item names a class that is not there (yet). */
  static boolean isUnresolved(AnnotationValue value) {
    return !(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR;
  }

  /** The annotation as the user would write it, for messages about repeated ones. */
  String source() {
    return mirror.toString().replaceAll("@(?:[a-z_0-9]+\\.)+", "@").replace(".List", "");
  }
}

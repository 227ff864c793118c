// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A field with its accessors, as the compiler shows it. Its annotations may stand on the field or
 * on the getter; those of a record's component are the field's.
 *
 * @param row the class whose row it is part of
 * @param field the field
 * @param type its type in that class, type variables of generic bases replaced
 * @param getter the method that returns it
 * @param setter the method that takes it
 */
record PropertyElement(
    TypeElement row,
    VariableElement field,
    TypeMirror type,
    @Nullable ExecutableElement getter,
    @Nullable ExecutableElement setter) {

  String name() {
    return ReadContext.name(field);
  }

  /** The use of its type, for questions of nullness. */
  TypeUse use() {
    return TypeUse.of(type, field.asType(), field);
  }

  /** How users call it: {@code Message.sessionId}. */
  String label() {
    return Origins.label(row) + "." + name();
  }

  @Nullable Mark mark(Marks marks, String annotation) {
    List<Mark> all = marks(marks, annotation);
    return all.isEmpty() ? null : all.get(0);
  }

  boolean has(Marks marks, String annotation) {
    return mark(marks, annotation) != null;
  }

  List<Mark> marks(Marks marks, String annotation) {
    List<Mark> all = new ArrayList<>(marks.all(field, annotation));
    if (getter != null && !isRecordAccessor()) {
      all.addAll(marks.all(getter, annotation));
    }
    return all;
  }

  /** Javac copies a component's annotations to the field and to the accessor alike. */
  private boolean isRecordAccessor() {
    return ReadContext.owner(field).getKind() == ElementKind.RECORD;
  }
}

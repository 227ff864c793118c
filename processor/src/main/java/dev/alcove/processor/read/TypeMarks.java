// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Annotations on a table's class and on its superclasses, which it inherits like their fields. */
final class TypeMarks {

  private final Marks marks;

  TypeMarks(Marks marks) {
    this.marks = marks;
  }

  /** Those of superclasses first. */
  List<Mark> all(TypeElement type, String annotation) {
    List<Mark> all = new ArrayList<>();
    if (type.getSuperclass().getKind() == TypeKind.DECLARED) {
      all.addAll(all(ReadContext.elementOf(type.getSuperclass()), annotation));
    }
    all.addAll(marks.all(type, annotation));
    return all;
  }
}

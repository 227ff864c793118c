// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Finds the names of parameters, which class files may lack. */
interface ParameterNames {

  /** The names; null if they are not known. */
  @Nullable List<String> of(ExecutableElement method);

  /** The names that the compiler shows: right for whatever comes as source. */
  static List<String> shown(ExecutableElement method) {
    return method.getParameters().stream()
        .map(VariableElement::getSimpleName)
        .map(Object::toString)
        .toList();
  }
}

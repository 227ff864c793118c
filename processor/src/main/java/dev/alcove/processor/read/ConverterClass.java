// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.ConverterMethod;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The converter methods of one class. */
record ConverterClass(List<Candidate> candidates) {

  /** A converter method with the compiler's types, for comparing. */
  record Candidate(TypeMirror parameter, TypeMirror result, ConverterMethod method) {}

  ConverterClass {
    candidates = List.copyOf(candidates);
  }
}

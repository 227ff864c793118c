// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.ArrayList;
import java.util.List;

/** Classes with converter methods, the nearest first: those that win stand before the others. */
record ConverterScope(List<ConverterClass> classes) {

  ConverterScope {
    classes = List.copyOf(classes);
  }

  /** This scope with nearer classes before it. */
  ConverterScope within(List<ConverterClass> nearer) {
    if (nearer.isEmpty()) {
      return this;
    }
    List<ConverterClass> all = new ArrayList<>(nearer);
    all.addAll(classes);
    return new ConverterScope(all);
  }
}

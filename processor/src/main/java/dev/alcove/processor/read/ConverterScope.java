// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Classes with converter methods, the nearest first: those that win stand before the others.
 *
 * @param classes all of them
 * @param onColumn how many of the first are named on the column itself
 */
record ConverterScope(List<ConverterClass> classes, int onColumn) {

  ConverterScope {
    classes = List.copyOf(classes);
  }

  /** The widest scope. */
  static ConverterScope of(List<ConverterClass> classes) {
    return new ConverterScope(classes, 0);
  }

  /** This scope with nearer classes before it. */
  ConverterScope within(List<ConverterClass> nearer) {
    return nearer.isEmpty() ? this : new ConverterScope(before(nearer), 0);
  }

  /** This scope with the classes that a column names itself before it. */
  ConverterScope onColumn(List<ConverterClass> nearest) {
    return new ConverterScope(before(nearest), nearest.size());
  }

  /** Whether the column itself names the class. */
  boolean isOnColumn(ConverterClass converters) {
    return classes.subList(0, onColumn).contains(converters);
  }

  private List<ConverterClass> before(List<ConverterClass> nearer) {
    List<ConverterClass> all = new ArrayList<>(nearer);
    all.addAll(classes);
    return all;
  }
}

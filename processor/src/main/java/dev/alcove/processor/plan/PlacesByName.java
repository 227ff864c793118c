// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns that SQL of the run time must have: each that is asked for is there. What counts is
 * the place in the array that the generated method looks up once per call. Not safe for several
 * threads.
 */
final class PlacesByName implements ColumnPlaces {

  private final List<String> names = new ArrayList<>();

  @Override
  public int indexOf(String column) {
    if (!names.contains(column)) {
      names.add(column);
    }
    return names.indexOf(column);
  }

  @Override
  public Reader.Places kind() {
    return Reader.Places.BY_NAME;
  }

  /** The names in the order in which they were asked for. */
  List<String> names() {
    return List.copyOf(names);
  }
}

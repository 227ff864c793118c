// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.Table;

/**
 * What messages call a part of a table that has no name of its own: by its field, or, where javac
 * tells no place for one of several equal annotations, by the annotation itself.
 */
final class PartName {

  private static final int MAX_LENGTH = 60;

  private PartName() {}

  static String of(Table table, ForeignKey key) {
    String label = key.origin().label();
    return label.equals(table.type().simpleName())
        ? "A foreign key of " + table.type().lastName()
        : shortened(label);
  }

  static String of(Table table, Index index) {
    return isQuoted(index.origin())
        ? shortened(index.origin().label())
        : "@Index \"" + index.name() + "\" of " + table.type().lastName();
  }

  private static boolean isQuoted(Origin origin) {
    return origin.label().startsWith("@");
  }

  private static String shortened(String label) {
    int end = label.lastIndexOf(") on ");
    return label.length() <= MAX_LENGTH || end < 0
        ? label
        : label.substring(0, MAX_LENGTH - (label.length() - end)) + "…" + label.substring(end);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.SqlName;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Names for what exists during a step only. */
final class FreeNames {

  private final Set<String> taken = new HashSet<>();

  FreeNames(Collection<String> taken) {
    taken.forEach(name -> this.taken.add(SqlName.fold(name)));
  }

  /** The name wished for, with a number behind it if it is taken. */
  String take(String wish) {
    String name = wish;
    for (int number = 2; !taken.add(SqlName.fold(name)); number++) {
      name = wish + number;
    }
    return name;
  }
}

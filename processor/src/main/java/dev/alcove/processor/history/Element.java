// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.model.Origin;
import java.util.function.IntFunction;

/**
 * Something declared whose coming and going is said by version numbers.
 *
 * @param since the version that brought it
 * @param part what it is called, by version
 * @param origin where it is declared
 */
record Element(int since, IntFunction<Part> part, Origin origin) {

  /** What it was called at a version. */
  Part at(int version) {
    return part.apply(version);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import java.util.List;

/**
 * How objects of a class are built.
 *
 * @param parameters the names of the constructor's parameters, which are those of properties
 * @param found whether a constructor was found; if not, a problem was reported
 */
record Construction(List<String> parameters, boolean found) {

  /** No constructor serves, and the user has been told. */
  static final Construction NONE = new Construction(List.of(), false);

  Construction {
    parameters = List.copyOf(parameters);
  }

  /** The place of a property among the arguments; -1 if it is none. */
  int indexOf(String property) {
    return parameters.indexOf(property);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Result;

/** In which forms a method can return what it reads. */
final class ResultForms {

  private static final String PLAIN = "one row, Optional, List, Set, an array, Map";
  private static final String LAZY = "Rows or Stream";

  private ResultForms() {}

  /** The way out for a query that returns something else. */
  static String ofQuery(Result result) {
    return remedy(result, result.isLive() ? plain() : PLAIN + " or Page");
  }

  /** The same for a query of the run time, of which nobody knows how it sorts or what it reads. */
  static String ofRawQuery(Result result) {
    return remedy(result, plain());
  }

  private static String plain() {
    return PLAIN.replace(", Map", " or Map");
  }

  /** Rows that are read one by one come from no future: they belong to the thread of the call. */
  private static String remedy(Result result, String forms) {
    String ofWhat = " of rows or values";
    if (result.future() != null) {
      return "Return a " + result.future().lastName() + " of " + forms + ofWhat + ".";
    }
    return "Return "
        + forms
        + ofWhat
        + ", a CompletableFuture or LiveQuery of one of these, or "
        + LAZY
        + ".";
  }
}

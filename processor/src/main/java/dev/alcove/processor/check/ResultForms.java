// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Result;

/** In which forms a method can return what it reads. */
final class ResultForms {

  private static final String PLAIN = "one row or value, Optional, List, Set, array";

  private ResultForms() {}

  /** The way out for a query that returns something else. */
  static String ofQuery(Result result) {
    return remedy(result, PLAIN + ", Map or Page");
  }

  /** The same for a query of the run time, of which nobody knows how it sorts. */
  static String ofRawQuery(Result result) {
    return remedy(result, PLAIN + " or Map");
  }

  /** Rows that are read one by one come from no future: they belong to the thread of the call. */
  private static String remedy(Result result, String forms) {
    return result.future() == null
        ? "Return " + forms + ", one of these in a CompletableFuture, Rows or Stream."
        : "Return a CompletableFuture of " + forms + ".";
  }
}

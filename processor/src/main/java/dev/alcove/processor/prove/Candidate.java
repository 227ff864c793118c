// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import java.util.function.IntFunction;

/**
 * A value that a column might accept, as an SQL expression.
 *
 * @param sql gives the expression for a row's number
 * @param isFresh whether each number has a value of its own
 */
record Candidate(IntFunction<String> sql, boolean isFresh) {

  static Candidate constant(String literal) {
    return new Candidate(number -> literal, false);
  }

  static Candidate fresh(IntFunction<String> sql) {
    return new Candidate(sql, true);
  }

  String at(int number) {
    return sql.apply(number);
  }
}

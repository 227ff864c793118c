// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/**
 * A method of the user's that changes data in a migration.
 *
 * @param to the version that it leads to, from the one before
 * @param owner the interface that declares it
 * @param method its name
 * @param sql the statements that it certainly runs, in order, as far as the compiler shows them
 * @param origin the annotation
 */
public record JavaStep(int to, TypeRef owner, String method, List<String> sql, Origin origin) {

  /** Copies the list. */
  public JavaStep {
    sql = List.copyOf(sql);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/**
 * What a table went through.
 *
 * @param renamings its former names, ascending by version
 * @param removals what it lost, ascending by version
 */
public record TableHistory(List<Renaming> renamings, List<Removal> removals) {

  /** Nothing happened. */
  public static final TableHistory NONE = new TableHistory(List.of(), List.of());

  /** Copies the lists. */
  public TableHistory {
    renamings = List.copyOf(renamings);
    removals = List.copyOf(removals);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/**
 * What a column went through.
 *
 * @param renamings its former names, ascending by version
 * @param alterations how its values were converted, ascending by version
 */
public record ColumnHistory(List<Renaming> renamings, List<Alteration> alterations) {

  /** Nothing happened. */
  public static final ColumnHistory NONE = new ColumnHistory(List.of(), List.of());

  /** Copies the lists. */
  public ColumnHistory {
    renamings = List.copyOf(renamings);
    alterations = List.copyOf(alterations);
  }
}

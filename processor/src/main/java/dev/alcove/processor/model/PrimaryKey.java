// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/**
 * A table's primary key.
 *
 * @param columns its columns in key order
 * @param autoIncrement whether AUTOINCREMENT is asked for
 * @param origin the annotation
 */
public record PrimaryKey(List<String> columns, boolean autoIncrement, Origin origin) {

  /** Copies the list. */
  public PrimaryKey {
    columns = List.copyOf(columns);
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/**
 * A table's full-text index.
 *
 * @param columns the columns whose words are found, as the user wrote them
 * @param tokenizer how text is cut into words, in SQLite's words
 * @param prefixes the lengths of word beginnings that get an index of their own
 * @param since the version that brought it
 * @param origin the annotation
 * @param columnOrigins the places of the columns, in their order
 * @param tokenizerOrigin the place of the tokenizer
 * @param prefixOrigin the place of the lengths
 */
public record FullText(
    List<String> columns,
    String tokenizer,
    List<Integer> prefixes,
    int since,
    Origin origin,
    List<Origin> columnOrigins,
    Origin tokenizerOrigin,
    Origin prefixOrigin) {

  /** Copies the lists. */
  public FullText {
    columns = List.copyOf(columns);
    prefixes = List.copyOf(prefixes);
    columnOrigins = List.copyOf(columnOrigins);
  }
}

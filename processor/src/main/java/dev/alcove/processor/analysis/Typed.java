// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import java.util.List;

/**
 * What is known of a query's result.
 *
 * @param columns its columns
 * @param atMostOne whether it surely gives no more than one row
 * @param exactlyOne whether it surely gives one row
 */
record Typed(List<Column> columns, boolean atMostOne, boolean exactlyOne) {

  /**
   * A column.
   *
   * @param name its name
   * @param text its expression as written
   * @param value its value
   */
  record Column(String name, String text, Value value) {}
}

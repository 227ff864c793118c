// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import dev.alcove.processor.plan.RowWrite;

/** Writes what a method that writes rows does with each of them, and what it returns. */
sealed interface OutcomeCode permits ChangesCode, ItemsCode {

  /** What comes before the first row. */
  void begin();

  /** Writes one row. */
  void addRow(RowWrite write);

  /** What comes after the last row. */
  void end();
}

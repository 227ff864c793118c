// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

/** A rule about methods that write objects as rows, whose parameters fit tables. */
interface RowsRule {

  /** Reports where the method breaks the rule. */
  void check(RowsSubject subject);
}

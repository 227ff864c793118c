// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.report;

/** How serious a problem is. */
public enum Severity {
  /** Wrong at run time, or data at risk: the build fails. */
  ERROR,
  /** Works but costs: can be suppressed by id, or raised with {@code -Aalcove.werror=true}. */
  WARNING,
  /** News that the build brings; nothing is wrong. */
  NOTE
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.report.Report;

/** A rule about what a database declares. */
interface DeclarationRule {

  /** Reports where the database breaks the rule. */
  void check(Database database, Report report);
}

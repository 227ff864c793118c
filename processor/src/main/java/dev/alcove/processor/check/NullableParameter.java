// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;

/** The problem of a parameter that may be null although there is nothing to do with null. */
final class NullableParameter {

  private NullableParameter() {}

  static void report(String method, Parameter parameter, Report report) {
    report.add(
        ProblemId.NULLABLE_PARAMETER,
        parameter.origin(),
        "Parameter \"" + parameter.name() + "\" of " + method + " may be null.",
        "Remove @Nullable, and let the caller decide what no " + parameter.type() + " means.");
  }
}

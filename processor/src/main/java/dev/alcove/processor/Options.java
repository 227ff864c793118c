// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor;

import dev.alcove.processor.model.Origin;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.util.Map;
import java.util.Set;

/**
 * The processor's options, given to {@code javac} as {@code -Aalcove.name=value}.
 *
 * @param warningsAreErrors {@code alcove.werror}: raises every warning of Alcove to an error
 */
record Options(boolean warningsAreErrors) {

  private static final String WERROR = "alcove.werror";

  /** Every option that is understood. */
  static final Set<String> NAMES = Set.of(WERROR);

  /** Reads the options of a compilation; a value that means nothing is reported. */
  static Options from(Map<String, String> values, Report report) {
    String value = values.get(WERROR);
    boolean isFalse = !values.containsKey(WERROR) || "false".equals(value);
    if (!isFalse && !"true".equals(value)) {
      report.add(
          ProblemId.OPTION_VALUE,
          Origin.NONE,
          "Option "
              + WERROR
              + (value == null ? " has no value." : " is \"" + value + "\", which means nothing."),
          "Write -A" + WERROR + "=true or -A" + WERROR + "=false.");
    }
    return new Options(!isFalse);
  }
}

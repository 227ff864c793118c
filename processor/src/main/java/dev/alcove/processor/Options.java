// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor;

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

  /** Reads the options of a compilation. */
  static Options from(Map<String, String> values) {
    return new Options(Boolean.parseBoolean(values.get(WERROR)));
  }
}

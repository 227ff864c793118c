// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Access;
import java.util.List;

/**
 * How to get at a value from a method's parameter: {@code sessionId}, or {@code filter.from()}.
 *
 * @param root the name of a parameter or local
 * @param rootNullable whether it may be null
 * @param steps the way from there; empty for the parameter itself
 */
public record ValuePath(String root, boolean rootNullable, List<Step> steps) {

  /**
   * One step.
   *
   * @param access how the property is read
   * @param nullable whether it may be null
   */
  public record Step(Access access, boolean nullable) {}

  /** Copies the list. */
  public ValuePath {
    steps = List.copyOf(steps);
  }

  /** The value of a parameter or local. */
  public static ValuePath of(String root, boolean nullable) {
    return new ValuePath(root, nullable, List.of());
  }

  /** Whether null can come out: where any step may be null, the whole is null. */
  public boolean isNullable() {
    return rootNullable || steps.stream().anyMatch(Step::nullable);
  }
}

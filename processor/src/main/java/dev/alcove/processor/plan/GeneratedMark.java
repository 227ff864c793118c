// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

/** Which annotation says that a class is generated: the one that the user's class path has. */
public enum GeneratedMark {
  /** None: Android has neither. */
  NONE,
  /** {@code javax.annotation.Generated}, up to Java 8. */
  JAVA_8,
  /** {@code javax.annotation.processing.Generated}, since Java 9. */
  JAVA_9
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * Types of the Java library that Android got after API level 21, as far as columns, parameters and
 * results may have them. The runtime touches each only where somebody uses it, in classes that
 * carry {@code @RequiresAndroid} with the same level.
 */
public enum PlatformType {
  /** {@code Optional}, {@code OptionalInt} and so on. */
  OPTIONAL("java.util.Optional", 24, true, "give a @Nullable value"),
  /** {@code Stream} and what it is made of. */
  STREAM("java.util.stream.", 24, true, "give a List or Rows"),
  /** Functional interfaces. */
  FUNCTION("java.util.function.", 24, true, "use an interface of your own"),
  /** {@code CompletableFuture}, which nobody desugars. */
  FUTURE(
      "java.util.concurrent.CompletableFuture",
      24,
      false,
      "give the value, on a thread of your own"),
  /** {@code Instant}, {@code LocalDate} and so on. */
  TIME("java.time.", 26, true, "use java.util.Date, or a long"),
  /** {@code Path}, which the default desugaring leaves out. */
  PATH("java.nio.file.", 26, false, "use java.io.File, or a String");

  private final String prefix;
  private final int level;
  private final boolean desugared;
  private final String alternative;

  PlatformType(String prefix, int level, boolean desugared, String alternative) {
    this.prefix = prefix;
    this.level = level;
    this.desugared = desugared;
    this.alternative = alternative;
  }

  /** What a type itself is of these, whatever its arguments; null for what every Android has. */
  public static @Nullable PlatformType of(TypeRef type) {
    for (PlatformType platform : values()) {
      if (type.kind() == TypeRef.Kind.DECLARED
          && type.qualifiedName().startsWith(platform.prefix)) {
        return platform;
      }
    }
    return null;
  }

  /** How their qualified names begin. */
  public String prefix() {
    return prefix;
  }

  /** The first API level of Android that has them. */
  public int level() {
    return level;
  }

  /** Whether an app whose library is desugared has them on all levels. */
  public boolean isDesugared() {
    return desugared;
  }

  /** What does without them, as the end of a sentence. */
  public String alternative() {
    return alternative;
  }
}

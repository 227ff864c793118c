// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read.classfile;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Javac's trees, which know what is source. Roots of a round do not tell: build tools that compile
 * by parts name unchanged classes as roots, too.
 */
public final class SourceTrees {

  private SourceTrees() {}

  /** The trees; null where they are hidden, by another compiler or by a build tool. */
  public static @Nullable Trees of(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      return ofDelegate(environment);
    }
  }

  /** Gradle keeps javac's environment in a field of its own, where it compiles by parts. */
  private static @Nullable Trees ofDelegate(ProcessingEnvironment wrapper) {
    try {
      Field delegate = wrapper.getClass().getDeclaredField("delegate");
      delegate.setAccessible(true);
      return delegate.get(wrapper) instanceof ProcessingEnvironment inner
          ? Trees.instance(inner)
          : null;
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return null;
    }
  }
}

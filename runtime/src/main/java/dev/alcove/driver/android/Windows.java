// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import android.database.CursorWindow;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Windows larger than the platform's own of two megabytes. */
final class Windows {
  private static final long LARGE = 64L << 20;
  private static final @Nullable Constructor<CursorWindow> CONSTRUCTOR = constructor();

  private Windows() {}

  /** Whether {@link #large} are larger: from API level 28 on. */
  static boolean canBeLarge() {
    return CONSTRUCTOR != null;
  }

  /** Only what is written takes memory. */
  static CursorWindow large() {
    if (CONSTRUCTOR == null) {
      return new CursorWindow(null);
    }
    try {
      return CONSTRUCTOR.newInstance("alcove", LARGE);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Constructor<CursorWindow> constructor() {
    try {
      return CursorWindow.class.getConstructor(String.class, long.class);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import android.database.CursorWindow;
import java.lang.reflect.InvocationTargetException;

/** Windows larger than the platform's own of two megabytes. */
final class Windows {
  private static final long LARGE = 64L << 20;

  private Windows() {}

  /** Larger from API level 28 on, where SQLite began to have RETURNING six levels later. */
  static CursorWindow large() {
    try {
      return CursorWindow.class
          .getConstructor(String.class, long.class)
          .newInstance("alcove", LARGE);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      return new CursorWindow(null);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}

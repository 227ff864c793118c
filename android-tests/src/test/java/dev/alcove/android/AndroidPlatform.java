// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import android.os.Build;
import dev.alcove.driver.Driver;
import dev.alcove.driver.android.AndroidDriver;
import dev.alcove.processor.fixture.Platform;
import java.nio.file.Path;
import java.util.List;

/**
 * Has the tests of generated code run on the platform's SQLite. Databases that say nothing of a
 * minimum are for the level they run on.
 */
public final class AndroidPlatform extends Platform {
  /** Robolectric has the SQLite of this level also for those before and the three behind. */
  private static final int OLD_SQLITE = 31;

  private static final int NEWER_SQLITE = 35;

  @Override
  protected Driver ofFile(Path file) {
    return AndroidDriver.path(file.toFile());
  }

  @Override
  protected int level() {
    int level = Build.VERSION.SDK_INT;
    return level < NEWER_SQLITE ? Math.min(level, OLD_SQLITE) : level;
  }

  @Override
  protected List<String> compilerOptions() {
    return List.of("-Aalcove.desugaring=true");
  }

  @Override
  protected String declaredFor(String source) {
    return source.contains("minSqlite") || source.contains("minAndroid")
        ? source
        : source.replaceFirst("@Database\\(", "@Database(minAndroid = " + level() + ", ");
  }
}

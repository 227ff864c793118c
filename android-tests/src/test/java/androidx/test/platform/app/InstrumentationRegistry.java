// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package androidx.test.platform.app;

import android.app.Instrumentation;
import android.os.Bundle;

/** Keeps the instrumentation that Robolectric makes. */
public final class InstrumentationRegistry {
  private static Instrumentation instrumentation;

  private InstrumentationRegistry() {}

  public static void registerInstance(Instrumentation instance, Bundle arguments) {
    instrumentation = instance;
  }

  public static Instrumentation getInstrumentation() {
    return instrumentation;
  }
}

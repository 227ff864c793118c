// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package androidx.test.runner.lifecycle;

/** Keeps the monitor that Robolectric makes. */
public final class ActivityLifecycleMonitorRegistry {
  private static ActivityLifecycleMonitor monitor;

  private ActivityLifecycleMonitorRegistry() {}

  public static ActivityLifecycleMonitor getInstance() {
    return monitor;
  }

  public static void registerInstance(ActivityLifecycleMonitor instance) {
    monitor = instance;
  }
}

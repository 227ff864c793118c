// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package androidx.test.runner.intent;

/** What Robolectric asks for by this name; nothing of it is used. */
public final class IntentMonitorRegistry {
  private IntentMonitorRegistry() {}

  public static void registerInstance(IntentMonitor instance) {}
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package androidx.test.runner.intent;

/** What Robolectric asks for by this name; nothing of it is used. */
public final class IntentStubberRegistry {
  private IntentStubberRegistry() {}

  public static boolean isLoaded() {
    return false;
  }

  public static IntentStubber getInstance() {
    throw new IllegalStateException("no stubber");
  }
}

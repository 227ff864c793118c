// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package androidx.test.runner.intent;

import java.util.Optional;

/** What Robolectric asks for by this name; nothing of it is used. */
public final class IntentStubberRegistry {
  private static final Optional<IntentStubber> NONE = Optional.empty();

  private IntentStubberRegistry() {}

  public static boolean isLoaded() {
    return NONE.isPresent();
  }

  public static IntentStubber getInstance() {
    return NONE.orElseThrow();
  }
}

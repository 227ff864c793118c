// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

/** The target of a link, stored through a converter. */
public final class Link {
  private final String target;

  public Link(String target) {
    this.target = target;
  }

  public String target() {
    return target;
  }
}

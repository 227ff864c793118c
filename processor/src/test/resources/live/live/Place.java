// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

/** Changeable, so that it matters when it is stored. */
public final class Place {
  private String name;

  public Place(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public void rename(String other) {
    name = other;
  }
}

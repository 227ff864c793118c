// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

/** An older and a newer version of a database. Immutable. */
public final class VersionPair {
  private final int from;
  private final int to;

  VersionPair(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** The older version. */
  public int from() {
    return from;
  }

  /** The newer version. */
  public int to() {
    return to;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VersionPair
        && ((VersionPair) other).from == from
        && ((VersionPair) other).to == to;
  }

  @Override
  public int hashCode() {
    return 31 * from + to;
  }

  /** As in {@code 1 to 3}. */
  @Override
  public String toString() {
    return from + " to " + to;
  }
}

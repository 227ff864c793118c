// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

/** Numbers of things in words. */
final class Counted {

  private Counted() {}

  /** {@code 1 message}, {@code 2,000 messages}. */
  static String of(long count, String thing) {
    return String.format("%,d %s%s", count, thing, count == 1 ? "" : "s");
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * An identifier that Alcove makes when none is given.
 *
 * @param prefix text before it
 * @param strategy how the rest is made
 */
public record GeneratedId(String prefix, Strategy strategy) {

  /** The ways to make an identifier. */
  public enum Strategy {
    /** Milliseconds and a random tail. */
    TIME_RANDOM,
    /** A random UUID. */
    UUID,
    /** A short random identifier. */
    NANO
  }
}

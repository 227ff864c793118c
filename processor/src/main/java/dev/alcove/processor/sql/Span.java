// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/**
 * A stretch of a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive; equal to {@code start} for a place between two characters
 */
public record Span(int start, int end) {

  /** Refuses a stretch that ends before it begins. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch of text: " + start + ".." + end);
    }
  }

  /** The stretch as it is written in {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** True if {@code offset} lies in this stretch. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import java.util.List;
import java.util.Locale;

/** Figures of several runs in a few words. */
public final class Figures {

  private Figures() {}

  /** The median. */
  public static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The median, with the least and the most. */
  public static String of(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%.3f (%.3f to %.3f)",
        median(figures),
        sorted.get(0),
        sorted.get(sorted.size() - 1));
  }
}

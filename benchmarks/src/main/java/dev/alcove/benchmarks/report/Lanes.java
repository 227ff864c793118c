// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** Lanes of a row of a picture, so that no mark hides another one. */
final class Lanes {
  private final double least;
  private final List<Double> last = new ArrayList<>();

  /** Keeps marks of a lane this far from each other. */
  Lanes(double least) {
    this.least = least;
  }

  /** The lane of the next mark, the first that has room; marks come from left to right. */
  int next(double x) {
    for (int lane = 0; lane < last.size(); lane++) {
      if (x - last.get(lane) >= least) {
        last.set(lane, x);
        return lane;
      }
    }
    last.add(x);
    return last.size() - 1;
  }

  /** How many there are. */
  int count() {
    return last.size();
  }
}

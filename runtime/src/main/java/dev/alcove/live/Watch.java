// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import java.util.LinkedHashSet;
import java.util.Set;

/** All who read the same: one row in the table of watches. */
final class Watch {
  final long id;
  final Set<Observer> observers = new LinkedHashSet<>();

  Watch(long id) {
    this.id = id;
  }
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

/** Histories that are read and written for a long time. */
@Database(tables = Line.class)
public interface SoakDatabase extends AlcoveDatabase {

  /** Its lines. */
  SoakDao lines();
}

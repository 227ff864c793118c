// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

/** One long history. */
@Database(tables = Line.class)
public interface LineDatabase extends AlcoveDatabase {

  /** Its lines. */
  LineDao lines();
}

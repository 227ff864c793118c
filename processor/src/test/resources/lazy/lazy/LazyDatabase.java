// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package lazy;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(tables = Line.class)
public interface LazyDatabase extends AlcoveDatabase {
  LazyDao lines();
}

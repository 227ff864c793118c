// Not for Android below 35
// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package futures;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(tables = Task.class)
public interface ReturningDatabase extends AlcoveDatabase {
  ReturningDao tasks();
}

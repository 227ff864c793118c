// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package futures;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(tables = Task.class)
public interface FuturesDatabase extends AlcoveDatabase {
  TaskDao tasks();
}

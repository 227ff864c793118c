// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package oldlive;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(
    minSqlite = "3.8.6",
    tables = {Chat.class, Message.class})
public interface OldLiveDatabase extends AlcoveDatabase {
  OldLiveDao live();
}

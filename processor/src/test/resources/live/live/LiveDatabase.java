// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(
    tables = {Chat.class, Message.class, Tag.class, Asset.class},
    views = LatestMessage.class,
    converters = Converters.class)
public interface LiveDatabase extends AlcoveDatabase {
  LiveDao live();

  WriteDao writes();
}

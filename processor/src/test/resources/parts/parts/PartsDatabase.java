// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;

@Database(
    tables = {Session.class, Message.class, Pin.class, Person.class, Shop.class},
    views = Titled.class)
public interface PartsDatabase extends AlcoveDatabase {
  PartsDao parts();
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.sessions;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Version;

/** Sessions and their messages. */
@Database(
    tables = {Session.class, Message.class},
    converters = Converters.class)
@Version(value = 1, note = "sessions and messages")
public interface SessionDatabase extends AlcoveDatabase {}

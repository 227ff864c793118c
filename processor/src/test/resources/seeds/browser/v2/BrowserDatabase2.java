// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.browser.v2;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Version;

/** Files again, with messages, sessions and topics. */
@Database(
    tables = {StoredFile.class, Message.class, Session.class, SessionTag.class, Topic.class})
@Version(value = 1, date = "2023-11-14", note = "files")
@Version(
    value = 2,
    date = "2023-11-27",
    note = "messages, sessions, topics; times for all",
    // When the files came is not known; the day of version 1 is the earliest that can be.
    sql = "UPDATE files SET created_at = 1699920000000, updated_at = 1699920000000")
public interface BrowserDatabase2 extends AlcoveDatabase {}

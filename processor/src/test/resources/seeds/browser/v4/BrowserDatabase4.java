// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.browser.v4;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Version;
import seeds.browser.v2.Message;
import seeds.browser.v2.Session;
import seeds.browser.v2.SessionTag;
import seeds.browser.v2.StoredFile;
import seeds.browser.v2.Topic;
import seeds.browser.v3.Plugin;

/** Everything of the third version, and session groups. */
@Database(
    tables = {
      StoredFile.class,
      Message.class,
      Session.class,
      SessionTag.class,
      Topic.class,
      Plugin.class,
      SessionGroup.class
    })
@Version(value = 1, date = "2023-11-14", note = "files")
@Version(
    value = 2,
    date = "2023-11-27",
    note = "messages, sessions, topics; times for all",
    // When the files came is not known; the day of version 1 is the earliest that can be.
    sql = "UPDATE files SET created_at = 1699920000000, updated_at = 1699920000000")
@Version(value = 3, date = "2023-12-06", note = "plugins")
@Version(value = 4, date = "2024-01-21", note = "session groups")
public interface BrowserDatabase4 extends AlcoveDatabase {}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.draft.v1;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Version;

/** Messages before conversations, to show that parents are created first all the same. */
@Database(tables = {Message.class, Conversation.class})
@Version(value = 1, note = "conversations and messages")
public interface DraftDatabase1 extends AlcoveDatabase {}

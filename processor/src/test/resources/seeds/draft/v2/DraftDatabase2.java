// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.draft.v2;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Version;

/** Conversations of projects. */
@Database(tables = {Message.class, Conversation.class, Project.class})
@Version(value = 1, note = "conversations and messages")
@Version(value = 2, note = "projects; kinds, tenants and creators of conversations")
public interface DraftDatabase2 extends AlcoveDatabase {}

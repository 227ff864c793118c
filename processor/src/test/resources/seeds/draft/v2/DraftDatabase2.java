// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.draft.v2;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Version;

/** Conversations of projects. */
@Database(tables = {Message.class, Conversation.class, Project.class})
@Version(value = 1, note = "conversations and messages")
@Version(
    value = 2,
    note = "projects; kinds, tenants and creators of conversations",
    // What was a mere text becomes a reference: each text is the name of a project now.
    sql =
        "INSERT INTO project (id, name, created_at)"
            + " SELECT DISTINCT project, project, '2024-01-01T00:00:00.000Z' FROM conversation"
            + " WHERE project IS NOT NULL")
public interface DraftDatabase2 extends AlcoveDatabase {}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.browser.v2;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Version;

/** One tag of a session. */
@Table(value = "session_tags", withoutRowId = true)
@Version(2)
@PrimaryKey(columns = {"session_id", "tag"})
public record SessionTag(
    @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) String sessionId,
    @Index String tag) {}

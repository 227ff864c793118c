// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.Relation;
import java.util.List;

public record Thread(
    @Embedded Session session,
    @Relation(parentColumn = "id", childColumn = "session_id", orderBy = "id")
        List<Message> messages) {}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.Relation;
import java.util.List;

public record ChatWithMessages(
    @Embedded Chat chat,
    @Relation(parentColumn = "id", childColumn = "chat_id", orderBy = "position")
        List<Message> messages) {}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Renamed(from = "msgs", version = 2)
@Removed(version = 2, columns = "mood")
record Message(
    @PrimaryKey long id,
    @Renamed(from = "body", version = 2) String content,
    @Altered(version = 2, using = "coalesce(role, 'user')") String role,
    @SuppressWarnings("alcove/history-not-run") @Renamed(from = "parent", version = 2)
        @Nullable String parentId) {}

@Database(tables = Message.class)
@Version(1)
@Version(2)
@Removed(version = 2, tables = "drafts")
interface Chat extends AlcoveDatabase {}

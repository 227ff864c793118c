// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Renamed(from = "msgs", version = 3)
@Removed(version = 2, columns = "legacy")
@Removed(
    version = 6,
    columns = {"trace_id", "freed"},
    indexes = "idx_trace")
record Message(
    @PrimaryKey long id,
    // Came, was renamed, altered, removed, and came again under its last name.
    @Version(8)
        @Renamed(from = "trace", version = 3)
        @Altered(version = 4, using = "coalesce(trace_id, '')")
        @Nullable String traceId,
    // Took over a name that the same version set free.
    @Renamed(from = "spare", version = 6) String freed,
    // Changed names with each other.
    @Renamed(from = "right_part", version = 5) String leftPart,
    @Renamed(from = "left_part", version = 5) String rightPart,
    // Took over the name that another left.
    @Renamed(from = "title", version = 2) String heading,
    @Version(2) @Nullable String title) {}

@NullMarked
@Version(7)
@Table("drafts")
record Draft(@PrimaryKey long id) {}

@Database(tables = {Message.class, Draft.class})
@Version(1)
@Version(2)
@Version(3)
@Version(
    value = 4,
    sql = {"UPDATE messages SET trace_id = 't'", "REPLACE INTO messages SELECT * FROM messages"})
@Version(5)
@Version(6)
@Version(7)
@Version(8)
@Removed(version = 5, tables = "drafts", views = "latest")
interface Chat extends AlcoveDatabase {}

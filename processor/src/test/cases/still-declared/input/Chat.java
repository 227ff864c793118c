// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Index(name = "by_role", value = "part")
@Trigger(name = "count", sql = "AFTER INSERT ON messages BEGIN SELECT 1; END")
@Removed(
    version = 2,
    columns = {"content", "role", "mood"},
    indexes = "by_role",
    triggers = "count")
record Message(
    @PrimaryKey long id,
    @Nullable String content,
    @Renamed(from = "ROLE", version = 3) String part,
    @Version(3) @Nullable String role,
    @Version(2) @Nullable String mood) {}

@NullMarked
@View("SELECT id FROM messages")
record Latest(long id) {}

@Database(tables = Message.class, views = Latest.class)
@Version(1)
@Version(2)
@Version(3)
@Removed(
    version = 3,
    tables = {"messages", "drafts"},
    views = "latest")
interface Chat extends AlcoveDatabase {}

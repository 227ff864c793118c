// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Renamed(from = "msgs", version = 1)
@Removed(version = 5, columns = "mood")
record Message(
    @PrimaryKey long id,
    @Renamed(from = "body", version = 5) String content,
    @Version(3) @Altered(version = 3, using = "role") String role,
    @Version(4) @Renamed(from = "old", version = 2) String again,
    @Version(9) @Renamed(from = "a", version = 9) @Nullable String unknown) {}

@NullMarked
@Version(2)
@Table("sessions")
@Renamed(from = "chats", version = 2)
@Removed(version = 2, columns = "mood")
record Session(@PrimaryKey String id, @Altered(version = 0, using = "title") String title) {}

@Database(tables = {Message.class, Session.class})
@Version(1)
@Version(2)
@Version(3)
@Version(4)
@Removed(version = 1, tables = "drafts")
interface Chat extends AlcoveDatabase {}

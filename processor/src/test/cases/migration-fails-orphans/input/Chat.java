// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) @Index String sessionId,
    String content,
    @Version(2) @Nullable String traceId) {}

@Database(tables = {Session.class, Message.class})
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, sql = "DELETE FROM sessions WHERE title = ''")
interface ChatDatabase extends AlcoveDatabase {}

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
@View("SELECT id FROM messages WHERE id > 'm'")
record Recent(String id) {}

@NullMarked
@Table("messages")
@Index(value = "content", name = "idx_by_content")
@Trigger(name = "trim_content", sql = "AFTER INSERT ON messages BEGIN DELETE FROM messages WHERE content = ''; END")
record Message(
    @PrimaryKey String id,
    String content,
    @Nullable String traceId,
    @Index @Nullable String parentId) {}

@Database(tables = {Session.class, Message.class}, views = Recent.class)
@Version(value = 1, date = "2024-03-01")
interface ChatDatabase extends AlcoveDatabase {}

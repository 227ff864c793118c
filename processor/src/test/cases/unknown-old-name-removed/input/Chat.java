// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
@Removed(version = 2, columns = "titles", indexes = "idx_by_title", triggers = "count_them", fullText = true)
record Session(@PrimaryKey String id, String title) {}

@NullMarked
@View("SELECT id FROM messages WHERE id > 9")
record Recent(long id) {}

@NullMarked
@Table("messages")
@Index(value = "content", name = "idx_by_content")
@Trigger(name = "trim_content", sql = "AFTER INSERT ON messages BEGIN DELETE FROM sessions WHERE title = ''; END")
@FullText(columns = "content")
record Message(@PrimaryKey long id, String content, @Index @Nullable String traceId) {}

@Database(tables = {Session.class, Message.class}, views = Recent.class)
@Version(value = 1, date = "2024-03-01")
@Version(2)
@Removed(version = 2, tables = "session", views = {"resent", "latest"})
interface ChatDatabase extends AlcoveDatabase {}

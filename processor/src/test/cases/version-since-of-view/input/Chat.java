// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Index({"content", "pinned DESC"})
@Index(value = "content", name = "idx_pinned", where = "pinned = 1")
@Check("pinned IN (0, 1) OR content = ''")
@Trigger(
    name = "unpin",
    sql = "AFTER UPDATE ON messages WHEN new.pinned = 1 BEGIN DELETE FROM messages WHERE id = old.id; END")
@FullText(columns = {"content", "summary"})
record Message(
    @PrimaryKey long id,
    String content,
    // Whatever is made of these came with them, too.
    @Version(2) @Nullable String summary,
    @Version(2) @Column(defaultValue = "0") boolean pinned) {}

@NullMarked
@View("SELECT id FROM messages WHERE pinned = 1")
record Pinned(long id) {}

@Database(tables = Message.class, views = Pinned.class)
@Version(1)
@Version(2)
interface ChatDatabase extends AlcoveDatabase {}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey String id,
    @Altered(version = 2, using = "coalesce(contents, '')") @Column(defaultValue = "''") String content,
    @Version(2) @Nullable String traceId) {}

@Database(tables = Message.class)
@Version(value = 1, date = "2024-03-01")
@Version(
    value = 2,
    sql = {
      "UPDATE messages SET trace_id = 't' || rowid",
      "UPDATE message SET trace_id = 't'",
      "UPDATE messages\nSET trace_id = lpad(rowid, 9)\nWHERE trace_id IS NULL",
      "DELETE FROM messages WHERE content = '' AN id = 1"
    })
interface ChatDatabase extends AlcoveDatabase {}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Removed(version = 2, columns = "trace_id")
record Message(
    @PrimaryKey String id,
    @Altered(version = 3, using = "coalesce(content, '')") String content) {}

@Database(tables = Message.class)
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, date = "2024-06-15")
@Version(3)
@Removed(version = 3, tables = "sessions")
interface ChatDatabase extends AlcoveDatabase {}

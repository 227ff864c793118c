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
    @Nullable String content,
    @Check("role IN ('user', 'assistant')") String role,
    @Column(defaultValue = "1") boolean favorite,
    @Column(collate = Collation.NOCASE) @Nullable String traceId,
    @ForeignKey(table = Message.class) @Index @Nullable String parentId) {}

@Database(tables = Message.class)
@Version(value = 1, date = "2024-03-01")
interface ChatDatabase extends AlcoveDatabase {}

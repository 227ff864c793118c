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
@Index(value = {"session_id", "slug"}, unique = true, version = 2)
@Table("messages")
record Message(
    @PrimaryKey String id,
    @Nullable String sessionId,
    @Nullable String slug,
    @Nullable String tokens,
    String role,
    @Version(2) @Column(defaultValue = "''") @Index(unique = true, version = 2) String publicName) {}

@Database(tables = {Session.class, Message.class})
@Version(value = 1, date = "2024-03-01")
@Version(2)
interface ChatDatabase extends AlcoveDatabase {}

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
@ForeignKey(table = Session.class)
@Index("session_id")
record Message(
    @PrimaryKey String id,
    String sessionId,
    @ForeignKey(table = Session.class, columns = {"session_id", "id"}) @Index String other,
    @ForeignKey(table = Session.class, parentColumns = "idd") @Index String third) {}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {}

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
    @ForeignKey(table = Session.class)
    String sessionId) {}

@NullMarked
@Table("notes")
record Note(
    @PrimaryKey String id,
    @SuppressWarnings("alcove/unindexed-foreign-key") @ForeignKey(table = Session.class)
    String sessionId) {}

@Database(tables = {Session.class, Message.class, Note.class})
interface Chat extends AlcoveDatabase {}

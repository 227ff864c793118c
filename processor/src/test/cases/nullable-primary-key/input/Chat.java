// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey @Nullable String id, String title) {}

@NullMarked
@Table("messages")
record Message(@PrimaryKey @Nullable Long id, String content) {}

@NullMarked
@Table("notes")
record Note(@PrimaryKey @GeneratedId @Nullable String id, String text) {}

@NullMarked
@Table("tags")
@PrimaryKey(columns = {"note", "tag"})
record Tag(@Nullable String note, String tag, @Nullable String color) {}

@Table("unmarked")
record Unmarked(@PrimaryKey String id) {}

@Database(tables = {Session.class, Message.class, Note.class, Tag.class, Unmarked.class})
interface Chat extends AlcoveDatabase {}

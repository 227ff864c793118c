// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@FullText(columns = "content")
record Message(@PrimaryKey long id, String content) {}

@NullMarked
@Table("messages_text")
record Text(@PrimaryKey long id) {}

@NullMarked
@Table("notes")
@FullText(columns = "content")
@Trigger(name = "notes_fts_insert", sql = "AFTER INSERT ON notes BEGIN SELECT 1; END")
record Note(@PrimaryKey long id, String content) {}

@NullMarked
@Table("parts")
@FullText(columns = "content")
@Index(value = "content", name = "parts_fts_data")
record Part(@PrimaryKey long id, String content) {}

@Database(tables = {Message.class, Text.class, Note.class, Part.class})
interface Chat extends AlcoveDatabase {}

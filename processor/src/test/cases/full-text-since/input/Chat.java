// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Version(2)
@FullText(columns = "content", version = 1)
record Message(@PrimaryKey long id, String content) {}

@NullMarked
@Table("notes")
@FullText(columns = "content", version = 3)
record Note(@PrimaryKey long id, String content) {}

@NullMarked
@Table("parts")
@FullText(columns = "content", tokenizer = "unicode61 remove_diacritics 2")
record Part(@PrimaryKey long id, String content) {}

@Database(tables = {Message.class, Note.class, Part.class}, minSqlite = "3.8.2")
@Version(1)
@Version(2)
interface Chat extends AlcoveDatabase {}

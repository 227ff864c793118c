// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("notes")
record Note(@PrimaryKey String id, String title, @Version(2) boolean starred) {}

@NullMarked
@Table("pages")
record Page(@PrimaryKey String id, String title) {}

// Another branch shipped its version 2 while this one worked on its own.
@Database(tables = Note.class)
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, note = "stars")
interface Theirs extends AlcoveDatabase {}

// Both branches shipped a version 2.
@Database(tables = Note.class)
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, date = "2024-06-20", note = "stars")
interface OtherDay extends AlcoveDatabase {}

// A checkout of the past beside files of today.
@Database(tables = Page.class)
@Version(value = 1, date = "2024-03-01")
interface Ahead extends AlcoveDatabase {}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("notes")
record Note(@PrimaryKey String id, String title, @Version(2) @Nullable String traceId) {}

@Database(tables = Note.class)
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, date = "2024-06-15", note = "trace ids")
@Version(3)
interface Edited extends AlcoveDatabase {}

@Database(tables = Note.class)
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, date = "2024-06-15", note = "trace ids")
@Version(3)
interface Headless extends AlcoveDatabase {}

@Database(tables = Note.class)
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, date = "2024-06-15", note = "trace ids")
@Version(3)
interface StepEdited extends AlcoveDatabase {}

@Database(tables = Note.class)
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, date = "2024-06-15", note = "trace ids")
@Version(3)
interface StepLost extends AlcoveDatabase {}

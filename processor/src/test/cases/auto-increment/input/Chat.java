// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table
record Session(@PrimaryKey(autoIncrement = true) String id) {}

@NullMarked
@Table
@PrimaryKey(columns = {"a", "b"}, autoIncrement = true)
record Pair(long a, long b) {}

@NullMarked
@Table(withoutRowId = true)
record Narrow(@PrimaryKey(autoIncrement = true) long id) {}

@Database(tables = {Session.class, Pair.class, Narrow.class})
interface Chat extends AlcoveDatabase {}

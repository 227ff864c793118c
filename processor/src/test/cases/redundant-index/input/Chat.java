// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table
@Index({"title", "note"})
@Index(value = "note", unique = true)
record Session(@PrimaryKey @Index String id, @Index String title, String note) {}

@Database(tables = {Session.class})
interface Chat extends AlcoveDatabase {}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, String content, @Version(2) @Nullable String traceId) {}

@Database(tables = Message.class)
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, date = "2024-06-15", sql = "UPDATE messages SET trace_id = 't-' || rowid")
interface OtherSql extends AlcoveDatabase {}

@Database(tables = Message.class)
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, date = "2024-06-15")
interface LostStep extends AlcoveDatabase {}

@Database(tables = Message.class)
@Version(value = 1, date = "2024-03-01")
@Version(value = 2, date = "2024-06-15")
interface LateStep extends AlcoveDatabase {
  @MigrationStep(to = 2)
  static void traceIds(MigrationContext step) {}
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table(value = "tags", withoutRowId = true)
record Tag(@PrimaryKey String name, @Nullable String colour) {}

@NullMarked
@Dao
interface ChatDao {
  @Insert
  long insert(Tag tag);
}

@Database(tables = {Tag.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }

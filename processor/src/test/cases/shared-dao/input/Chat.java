// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, String content, @Nullable String role) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT contents FROM messages")
  List<String> contents();
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }

@Database(tables = {Message.class})
interface Archive extends AlcoveDatabase { ChatDao dao(); }

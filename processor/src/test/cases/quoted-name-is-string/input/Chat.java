// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Trigger(
    name = "clean",
    sql = "AFTER INSERT ON messages BEGIN DELETE FROM messages WHERE content = \"nothing\"; END")
record Message(@PrimaryKey String id, @Check("content <> \"none\"") String content) {}

@View("SELECT id FROM messages WHERE \"content\" <> \"empty\"")
record Id(String id) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FROM messages WHERE content = \"contents\"")
  List<String> ids();
}

@Database(tables = {Message.class}, views = Id.class)
interface Chat extends AlcoveDatabase { ChatDao dao(); }

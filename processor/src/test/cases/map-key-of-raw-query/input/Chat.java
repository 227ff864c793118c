// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey long id, String content) {}

@NullMarked
@Dao
interface MessageDao {
  @MapKey("id")
  @RawQuery
  Map<Long, String> contents(SqlQuery query);

  @MapKey("id")
  @RawQuery
  Map<Long, Message> messages(SqlQuery query);
}

@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  MessageDao messages();
}

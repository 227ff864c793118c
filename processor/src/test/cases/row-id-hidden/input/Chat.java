// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, long rowid, @Column("_rowid_") long second, long oid) {}

@NullMarked
@Dao
interface MessageDao {
  @Insert
  long rowId(Message message);

  @Upsert
  List<Long> rowIds(List<Message> messages);

  @Insert
  Message stored(Message message);

  @Insert
  String key(Message message);
}

@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  MessageDao messages();
}

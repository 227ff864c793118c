// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey long id,
    @Renamed(from = "body", version = 2) String content,
    @Embedded(prefix = "by_") @Renamed(from = "author_", version = 2) Author author,
    @Ignore @Altered(version = 2, using = "1") @Nullable Object other) {}

@NullMarked
@Renamed(from = "writer", version = 2)
record Author(@Renamed(from = "nick", version = 2) String name) {}

@NullMarked
@Renamed(from = "newest", version = 2)
@Removed(version = 2, columns = "content")
@View("SELECT id FROM messages")
record Latest(@Renamed(from = "key", version = 2) long id) {}

@NullMarked
@Removed(version = 2, columns = "content")
record NewMessage(long id, @Altered(version = 2, using = "content") String content, @Embedded(prefix = "by_") Author author) {}

@NullMarked
@Dao
interface MessageDao {
  @Insert(table = Message.class)
  void insert(NewMessage message);

  @Query("SELECT by_name AS name FROM messages")
  List<Author> authors();
}

@Database(tables = Message.class, views = Latest.class)
@Version(1)
@Version(2)
@Renamed(from = "Talk", version = 2)
interface Chat extends AlcoveDatabase {
  MessageDao messages();
}

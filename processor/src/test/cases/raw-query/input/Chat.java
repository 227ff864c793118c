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
  @RawQuery(observes = String.class)
  List<Message> observe(SqlQuery query);

  @RawQuery
  List<Message> find(String sql);

  @RawQuery
  Page<Message> page(SqlQuery query);

  @RawQuery
  Iterator<Message> each(SqlQuery query);

  @RawQuery
  Optional<Page<Message>> maybe(SqlQuery query);

  @RawQuery
  void run(SqlQuery query);
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, String content, @Nullable String role) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM messages")
  LiveQuery<List<Message>> fine();

  @Query("SELECT * FROM messages")
  LiveQuery<Rows<Message>> rows();

  @Query("SELECT * FROM messages")
  LiveQuery<Stream<Message>> stream();

  @Query("SELECT * FROM messages ORDER BY id")
  LiveQuery<Page<Message>> page(PageRequest request);

  @Query("SELECT * FROM messages")
  LiveQuery<CompletableFuture<Long>> future();

  @Query("SELECT * FROM messages")
  List<LiveQuery<Message>> many();

  @Query("SELECT * FROM messages")
  LiveQuery raw();

  @Query("SELECT * FROM messages")
  LiveQuery<Void> nothing();

  @Query("SELECT role FROM messages WHERE id = :id")
  LiveQuery<String> role(String id);

  @Query("DELETE FROM messages")
  LiveQuery<Integer> delete();

  @Query("UPDATE messages SET role = NULL RETURNING *")
  LiveQuery<List<Message>> forget();

  @Insert
  LiveQuery<Void> insert(Message message);

  @RawQuery
  LiveQuery<List<Message>> any(SqlQuery query);

  @RawQuery(observes = Message.class)
  LiveQuery<List<Message>> messages(SqlQuery query);

  @Transaction
  default LiveQuery<List<Message>> own() {
    return fine();
  }
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}

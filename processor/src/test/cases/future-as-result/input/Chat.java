// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, String content, @Nullable String role) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM messages")
  CompletableFuture<List<Message>> fine();

  @Query("SELECT * FROM messages")
  CompletableFuture<Rows<Message>> rows();

  @Query("SELECT * FROM messages")
  CompletableFuture<CompletableFuture<Long>> twice();

  @Query("SELECT * FROM messages")
  List<CompletableFuture<Message>> many();

  @Query("SELECT * FROM messages")
  CompletableFuture raw();

  @Query("SELECT role FROM messages WHERE id = :id")
  CompletableFuture<String> role(String id);

  @Query("DELETE FROM messages")
  CompletableFuture<String> delete();

  @Query("SELECT * FROM messages")
  Future<List<Message>> other();
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}

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
    @PrimaryKey String id,
    String content,
    int stars,
    @Column(type = ColumnType.INTEGER) Instant sentAt,
    @CreatedAt Instant createdAt) {}

@NullMarked
record Between(Instant from, long to) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FROM messages WHERE sent_at >= :since")
  List<String> since(Instant since);

  @Query("SELECT id FROM messages m WHERE m.created_at BETWEEN :b.from AND :b.to")
  List<String> between(Between b);

  @Query("DELETE FROM messages WHERE id IN (:ids)")
  int delete(List<Long> ids);

  @Query("UPDATE messages SET stars = :stars WHERE id = :id")
  int star(String id, String stars);

  @Query("SELECT id FROM messages WHERE stars = :half AND length(content) > :n AND id IS NOT :id")
  List<String> fine(double half, int n, @Nullable String id);

  @Query("SELECT id, count(*) AS stars FROM messages GROUP BY id HAVING stars > :id")
  @MapKey("id")
  Map<String, Integer> alias(String id);
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }

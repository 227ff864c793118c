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
    @Column(type = ColumnType.INTEGER) Instant sentAt) {}

@NullMarked
record Line(String id, Instant sentAt) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT content FROM messages")
  List<Integer> numbers();

  @Query("SELECT m.id, m.sent_at FROM messages m")
  List<Line> lines();

  @Query("SELECT id, stars FROM messages")
  @MapKey("id")
  Map<Long, Integer> starsById();

  @Query("SELECT stars FROM messages")
  List<Double> widened();

  @Query("SELECT CAST(content AS INTEGER) FROM messages")
  List<Integer> converted();

  @Query("SELECT stars AS x FROM messages UNION ALL SELECT content FROM messages")
  List<String> mixed();
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }

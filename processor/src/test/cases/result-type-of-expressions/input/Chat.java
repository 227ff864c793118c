// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title, @Nullable String model, double price) {}

@NullMarked
@Table("messages")
@Index("session_id")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class) String sessionId,
    @Nullable String parentId,
    String content,
    int stars) {}

@NullMarked
record Line(String id, int length) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT count(*) FROM messages")
  String count();

  @Query("SELECT avg(stars) FROM messages GROUP BY session_id")
  List<Integer> average();

  @Query("SELECT id, upper(content) AS length FROM messages")
  List<Line> lines();

  @Query("SELECT stars FROM messages UNION ALL SELECT length(content) FROM messages")
  List<String> numbers();

  @Query("SELECT date('now')")
  long today();

  @Query("SELECT stars + 1 FROM messages")
  List<Integer> sums();

  @Query("SELECT model ->> '$.size' FROM sessions")
  List<@Nullable Integer> sizes();

  @Query("SELECT CASE WHEN stars > 3 THEN stars ELSE 2.5 END AS x FROM messages")
  List<Long> rated();

  @Query("SELECT coalesce(parent_id, stars) FROM messages")
  List<Long> parents();

  @Query("SELECT stars FROM messages UNION SELECT title FROM sessions")
  List<String> starsAndTitles();

  @Query("SELECT v FROM (SELECT stars AS v FROM messages UNION SELECT title FROM sessions)")
  List<Integer> starsAndTitlesInside();

  @Query("WITH n(v) AS (VALUES (1), ('a')) SELECT v FROM n")
  List<Integer> values();

  @Query(
      "SELECT lead(stars, 1, 'none') OVER (ORDER BY id) AS y FROM messages WHERE session_id = 's'")
  List<Integer> next();

  @Query("SELECT CASE WHEN stars > 3 THEN stars ELSE 2.5 END AS x FROM messages")
  List<Double> ratedExactly();

  @Query("SELECT CASE WHEN stars > 3 THEN stars ELSE stars * 2 END FROM messages")
  List<Long> doubled();

  @Query("SELECT round(price) FROM sessions")
  List<Double> rounded();
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}

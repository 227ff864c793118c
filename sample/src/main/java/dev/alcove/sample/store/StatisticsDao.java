// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts of messages, and rankings by them. A time range has its beginning, but not its end. */
@Dao
public interface StatisticsDao {

  /** How many messages there are. */
  @Query("SELECT count(*) FROM messages")
  long messages();

  /** Whether there is no message. */
  @Query("SELECT NOT EXISTS (SELECT 1 FROM messages)")
  boolean isEmpty();

  /** Whether there are more messages than a number; it counts no further than that. */
  @Query("SELECT count(*) > :number FROM (SELECT 1 FROM messages LIMIT :number + 1)")
  boolean hasMoreThan(int number);

  /** How many messages were written in a time. */
  @Query("SELECT count(*) FROM messages WHERE created_at >= :from AND created_at < :to")
  long messagesBetween(Instant from, Instant to);

  /** How many messages were written on the day of this moment, as a time zone has it. */
  default long messagesOfDay(Instant moment, ZoneId zone) {
    LocalDate day = moment.atZone(zone).toLocalDate();
    return messagesBetween(
        day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** How many characters were written, in a time where one is given. */
  @Query(
      """
      SELECT coalesce(sum(length(content)), 0) FROM messages
      WHERE {created_at >= :from}
        {AND created_at < :to}
      """)
  long characters(@Nullable Instant from, @Nullable Instant to);

  /** How many messages of a session each role wrote, 0 for those that were silent. */
  default Map<Role, Long> rolesOf(String sessionId) {
    Map<Role, Long> counts = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      counts.put(role, 0L);
    }
    counts.putAll(speakersOf(sessionId));
    return counts;
  }

  /** How many messages of a session each role wrote, without those that were silent. */
  // One session is read.
  @SuppressWarnings("alcove/temp-sort")
  @Query(
      """
      SELECT role, count(*) AS messages FROM messages
      WHERE session_id = :sessionId
      GROUP BY role
      """)
  @MapKey("role")
  Map<Role, Long> speakersOf(String sessionId);

  /** How many messages each day of a time has, oldest day first. */
  @Query(
      """
      SELECT substr(created_at, 1, 10) AS day, count(*) AS messages FROM messages
      WHERE created_at >= :from AND created_at < :to
      GROUP BY day
      ORDER BY day
      """)
  List<DayCount> byDay(Instant from, Instant to);

  /** How many messages of each day of a time came from each model, oldest day first. */
  @Query(
      """
      SELECT substr(created_at, 1, 10) AS day, from_model AS model, count(*) AS messages
      FROM messages
      WHERE created_at >= :from AND created_at < :to
      GROUP BY day, model
      ORDER BY day, messages DESC, model
      """)
  List<ModelDayCount> byDayAndModel(Instant from, Instant to);

  /** The models that wrote most. */
  // Statistics are rare: an index for them would cost more.
  @SuppressWarnings("alcove/full-scan")
  @Query(
      """
      SELECT from_model AS id, from_model AS title, count(*) AS messages FROM messages
      WHERE from_model IS NOT NULL
      GROUP BY from_model
      ORDER BY messages DESC, id
      LIMIT :limit
      """)
  List<Rank> models(int limit);

  /** The sessions with most messages; those without any have no rank. */
  // Statistics are rare: an index for them would cost more.
  @SuppressWarnings("alcove/full-scan")
  @Query(
      """
      SELECT id, title, message_count AS messages FROM sessions
      WHERE message_count > 0
      ORDER BY message_count DESC, id
      LIMIT :limit
      """)
  List<Rank> sessions(int limit);

  /** The topics with most messages; those without any have no rank. */
  @Query(
      """
      SELECT t.id, t.title, count(m.id) AS messages
      FROM topics t LEFT JOIN messages m ON m.topic_id = t.id
      GROUP BY t.id
      HAVING count(m.id) > 0
      ORDER BY messages DESC, t.id
      LIMIT :limit
      """)
  List<Rank> topics(int limit);
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Mood {
  GLAD,
  SAD
}

enum Color {
  RED,
  BLUE
}

@NullMarked
@Table(value = "runs", expectedRows = 100)
record Run(
    @PrimaryKey long id,
    Mood mood,
    LocalDate day,
    Instant at,
    @Column(type = ColumnType.INTEGER) Instant millis,
    @Nullable UUID device) {}

@NullMarked
record RunDay(long id, Instant day) {}

@NullMarked
record RunMood(long id, Color mood) {}

@NullMarked
@Dao
interface RunDao {

  @Query("SELECT max(day) FROM runs")
  @Nullable
  Instant lastDay();

  @Query("SELECT max(at) FROM runs")
  @Nullable
  Long lastSecond();

  @Query("SELECT at FROM runs")
  List<Long> seconds();

  @Query("SELECT coalesce(max(day), min(day)) FROM runs")
  @Nullable
  LocalDate someDay();

  @Query("SELECT id FROM runs GROUP BY id HAVING max(day) > :at")
  List<Long> since(Instant at);

  @Query("SELECT id FROM runs WHERE coalesce(device, :color) = device")
  List<Long> replaced(Color color);

  @Query("SELECT r.id FROM runs r JOIN runs s ON r.day = s.at")
  List<Long> joined();

  @Query("SELECT id FROM runs WHERE day = (SELECT max(at) FROM runs)")
  List<Long> atLast();

  @Query("SELECT id FROM runs WHERE day IN (SELECT at FROM runs) OR (day, id) = (at, id)")
  List<Long> among();

  @Query("SELECT id FROM runs WHERE at BETWEEN day AND at")
  List<Long> within();

  @Query("SELECT id FROM runs WHERE day = (SELECT max(day) FROM runs)")
  List<Long> onTheLast();

  @Query("SELECT id FROM runs WHERE at > '2026-01-01 10:00:00' AND at < '01/02/2026'")
  List<Long> afterText();

  @Query("SELECT id FROM runs WHERE day = '2026-1-1' OR day <> 'today' OR device = 'none'")
  List<Long> onText();

  @Query("SELECT id FROM runs WHERE at < strftime('%s', 'now') OR day < strftime('%Y', 'now')")
  List<Long> beforeSeconds();

  @Query(
      "SELECT id FROM runs WHERE at >= '2026-01-01' AND at < '2026-01-01T10' AND day >= '2026'"
          + " AND at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now') AND day = '2026-01-31'"
          + " AND day < strftime('%Y-%m-%d', 'now') AND day >= strftime('%Y-%m', 'now')")
  List<Long> byPrefix();

  @Query("UPDATE runs SET day = at, at = at")
  int dayOfInstant();

  @Query("INSERT INTO runs SELECT id + 100, mood, at, at, millis, device FROM runs")
  int copies();

  @Query("UPDATE runs SET day = :at WHERE id = :id")
  int setDay(long id, Instant at);

  @Query("SELECT id FROM runs WHERE mood = :color")
  List<Long> ofColor(Color color);

  @Query("SELECT id FROM runs WHERE mood IN (:colors) AND day IN (:devices)")
  List<Long> ofColors(List<Color> colors, List<UUID> devices);

  @Query("SELECT id FROM runs WHERE at BETWEEN :from AND :to")
  List<Long> between(LocalDate from, LocalDateTime to);

  @Query("SELECT r.id FROM runs AS r WHERE (r.day, r.mood) = (:day, :mood)")
  List<Long> row(Instant day, Mood mood);

  @Query("SELECT id FROM runs WHERE millis > :length")
  List<Long> longer(Duration length);

  @Query("SELECT day FROM runs")
  List<Instant> days();

  @Query("SELECT id, day FROM (SELECT * FROM runs)")
  List<RunDay> rows();

  @Query("SELECT mood FROM runs")
  List<Color> colors();

  @Insert(table = Run.class)
  void insert(RunMood run);

  /** What is stored in one form is one to SQLite. */
  @Query("SELECT at FROM runs WHERE at > :since AND millis > :date AND day > :text AND id > :least")
  List<OffsetDateTime> fine(OffsetDateTime since, Date date, String text, int least);

  @Query("SELECT device FROM runs WHERE device = :device")
  List<Optional<UUID>> devices(@Nullable UUID device);
}

@Database(tables = Run.class)
interface Club extends AlcoveDatabase {
  RunDao runs();
}

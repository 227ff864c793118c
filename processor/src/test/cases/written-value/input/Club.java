// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Mood {
  GLAD,
  SAD
}

@NullMarked
@Table(value = "runs", expectedRows = 100)
record Run(
    @PrimaryKey long id,
    Mood mood,
    LocalDate day,
    Instant at,
    LocalDateTime local,
    LocalTime time,
    @Column(type = ColumnType.INTEGER) Instant millis,
    UUID device,
    String note) {}

@NullMarked
@Dao
interface RunDao {

  @Query("SELECT id FROM runs WHERE mood = 'HAPPY'")
  List<Long> unknownConstant();

  @Query("SELECT id FROM runs WHERE mood IN ('GLAD', 'SAAD') OR mood <> 'glad'")
  List<Long> unknownConstants();

  @Query("UPDATE runs SET mood = 'ANGRY', day = 'tomorrow' WHERE id = :id")
  int set(long id);

  @Query("UPDATE runs SET at = datetime('now'), device = '?' WHERE id = :id")
  int touch(long id);

  @Query("SELECT id FROM runs WHERE at > datetime('now', '-1 day')")
  List<Long> lately();

  @Query("SELECT id FROM runs WHERE local BETWEEN CURRENT_TIMESTAMP AND :end")
  List<Long> until(LocalDateTime end);

  @Query("SELECT id FROM runs WHERE day = datetime('now')")
  List<Long> today();

  @Query("SELECT id FROM runs WHERE time > CURRENT_TIME")
  List<Long> later();

  @Query("SELECT id FROM runs WHERE millis > unixepoch('now')")
  List<Long> future();

  @Query(
      "INSERT INTO runs VALUES (1, 'GLAD', '2026-1-5', '2026-01-05', :local, '12:00',"
          + " 0, '6F1C2A34-0000-4000-8000-000000000000', 'note')")
  void insert(LocalDateTime local);

  /** All of these have the form that is stored. */
  @Query(
      """
      SELECT id FROM runs
      WHERE mood = 'GLAD' AND day > '2026' AND day = date('now') AND at >= date('now')
        AND at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now') AND millis > unixepoch('now') * 1000
        AND note = 'HAPPY' AND note > datetime('now')
      """)
  List<Long> fine();

  @Query(
      "UPDATE runs SET day = '2026-01-31', at = '2026-01-31T10:00:00.000Z', mood = 'SAD',"
          + " local = '2026-01-31T10:00:00.000', time = '10:00:00.000',"
          + " device = '6f1c2a34-0000-4000-8000-000000000000'")
  int setAll();
}

@Database(tables = Run.class)
interface Club extends AlcoveDatabase {
  RunDao runs();
}

package dev.alcove.android.levels;

import dev.alcove.AlcoveDatabase;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.ColumnType;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Upsert;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Table("events")
final class Event {
  @PrimaryKey final long id;
  @CreatedAt final Instant createdAt;

  @UpdatedAt
  @Column(type = ColumnType.INTEGER)
  final Instant updatedAt;

  final LocalDate day;
  final LocalTime time;
  final LocalDateTime both;
  final OffsetDateTime there;
  final Duration lasting;
  final Optional<String> place;

  Event(
      long id,
      Instant createdAt,
      Instant updatedAt,
      LocalDate day,
      LocalTime time,
      LocalDateTime both,
      OffsetDateTime there,
      Duration lasting,
      Optional<String> place) {
    this.id = id;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
    this.day = day;
    this.time = time;
    this.both = both;
    this.there = there;
    this.lasting = lasting;
    this.place = place;
  }
}

@Dao
interface EventDao {
  @Insert
  Event add(Event event);

  @Upsert
  void put(Event event);

  @Query("SELECT * FROM events WHERE created_at < :before ORDER BY id")
  Page<Event> before(Instant before, PageRequest page);

  @Query("SELECT * FROM events WHERE day IN (:days)")
  Stream<Event> on(List<LocalDate> days);

  @Query("SELECT place FROM events WHERE id = :id")
  Optional<String> place(long id);
}

@Database(tables = Event.class, minAndroid = 21)
interface Desugared extends AlcoveDatabase {
  EventDao events();
}

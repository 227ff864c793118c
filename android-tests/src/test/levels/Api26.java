package dev.alcove.android.levels;

import dev.alcove.AlcoveDatabase;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.ColumnType;
import dev.alcove.annotations.Converter;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

final class PathConverter {
  private PathConverter() {}

  @Converter
  static String text(Path path) {
    return path.toString();
  }

  @Converter
  static Path path(String text) {
    return Paths.get(text);
  }
}

@Table("moments")
final class Moment {
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
  final Path file;

  Moment(
      long id,
      Instant createdAt,
      Instant updatedAt,
      LocalDate day,
      LocalTime time,
      LocalDateTime both,
      OffsetDateTime there,
      Duration lasting,
      Path file) {
    this.id = id;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
    this.day = day;
    this.time = time;
    this.both = both;
    this.there = there;
    this.lasting = lasting;
    this.file = file;
  }
}

@Dao
interface MomentDao {
  @Insert
  Moment add(Moment moment);

  @Query("SELECT * FROM moments WHERE created_at < :before ORDER BY id")
  Page<Moment> before(Instant before, PageRequest page);
}

@Database(tables = Moment.class, converters = PathConverter.class, minAndroid = 26)
interface Api26 extends AlcoveDatabase {
  MomentDao moments();
}

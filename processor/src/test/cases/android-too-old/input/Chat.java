package app;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.*;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

final class Paths {
  @Converter
  static String text(Path path) {
    return path.toString();
  }

  @Converter
  static Path path(String text) {
    return Path.of(text);
  }
}

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey long id,
    Optional<String> title,
    Path attachment,
    Date writtenAt,
    @CreatedAt Instant createdAt) {}

@NullMarked
@View("SELECT id, created_at AS first FROM messages")
record First(long id, Instant first) {}

@NullMarked
record Part(Optional<String> title, @Nullable LocalDate day) {}

@NullMarked
record Answer(@Nullable Long replyTo, Duration took) {}

@NullMarked
record Thread(
    long id,
    @Relation(table = Reply.class, parentColumn = "id", childColumn = "reply_to")
        List<Answer> answers) {}

@NullMarked
@Table("replies")
record Reply(
    @PrimaryKey long id,
    @ForeignKey(table = Message.class) @Index long replyTo,
    @Column(type = ColumnType.INTEGER) Duration took) {}

@NullMarked
@Dao
interface MessageDao {
  @Query("SELECT id FROM messages WHERE id = :id")
  @Nullable Thread thread(long id);

  @Insert
  CompletableFuture<Void> add(Message message);

  @Query("SELECT title, date(created_at) AS day FROM messages WHERE created_at > :since LIMIT 9")
  List<Part> parts(Instant since);

  @Query("SELECT title FROM messages WHERE id = :id")
  CompletableFuture<Optional<String>> title(Long id);

  @Query("SELECT * FROM messages LIMIT 9")
  Stream<Message> all();

  @Query("SELECT id, created_at FROM messages LIMIT 9")
  @MapKey("id")
  Map<Long, Instant> times();

  @Query("SELECT written_at FROM messages WHERE id = :id")
  Date writtenAt(long id);
}

@Database(
    tables = {Message.class, Reply.class},
    views = First.class,
    converters = Paths.class,
    minAndroid = 23)
@Version(1)
interface Chat extends AlcoveDatabase {
  MessageDao messages();
}

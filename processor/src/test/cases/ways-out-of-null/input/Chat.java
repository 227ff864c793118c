package chat;

import dev.alcove.AlcoveDatabase;
import dev.alcove.FullTextQuery;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.FullText;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

enum Mood {
  GLAD,
  SAD
}

@NullMarked
@Table("messages")
@FullText(columns = "content")
record Message(
    @PrimaryKey long id,
    String content,
    @Nullable Integer stars,
    @Nullable LocalDate day,
    @Nullable Mood mood,
    @Nullable BigDecimal price) {}

@NullMarked
record Line(long id, LocalDate day) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FROM messages UNION ALL SELECT stars FROM messages")
  List<Long> secondPart();

  @Query("SELECT id FROM messages UNION SELECT NULL")
  List<Long> nullInSecondPart();

  @Query(
      """
      VALUES (1),
        (NULL)
      """)
  List<Long> secondRow();

  @Query(
      """
      SELECT id, day FROM messages WHERE day IS NOT NULL
      UNION ALL
      SELECT id, CAST(day AS TEXT) FROM messages
      """)
  List<Line> lines();

  @Query("SELECT NULL")
  List<Long> nothing();

  @Query("SELECT avg(id) FROM messages")
  double average();

  @Query("SELECT avg(id) FROM messages")
  CompletableFuture<Double> averageLater();

  @Query("SELECT max(day) FROM messages")
  LocalDate lastDay();

  @Query("SELECT mood FROM messages")
  List<Mood> moods();

  @Query("SELECT max(price) FROM messages")
  BigDecimal highest();

  @Query(
      "SELECT snippet(messages_fts, 0, '', '', '', 8) FROM messages_fts WHERE messages_fts MATCH"
          + " :words")
  List<String> found(FullTextQuery words);

  @Query("SELECT count(*) FROM messages")
  Instant when();

  @Query("SELECT strftime('%Y', day) FROM messages")
  List<Integer> years();
}

@Database(tables = Message.class)
interface ChatDatabase extends AlcoveDatabase {
  ChatDao chat();
}

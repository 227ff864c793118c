package choices;

import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao
public interface NoteDao {

  @Insert
  void insert(List<Note> notes);

  @Query("SELECT id FROM notes WHERE author = :author {AND mood = :mood} ORDER BY id")
  List<Long> of(String author, @Nullable Mood mood);

  @Query("SELECT id FROM notes WHERE {author = :author} {AND mood = :mood} ORDER BY id")
  List<Long> any(@Nullable String author, @Nullable Mood mood);

  @Query(
      """
      SELECT id FROM notes
      WHERE id > 0
        {AND author IN (:authors)}
        {AND created_at >= :filter.from}
        {AND created_at < :filter.to}
        {AND mood IN (:moods) AND author <> :author}
      ORDER BY :order
      """)
  List<Long> search(
      @Nullable Collection<String> authors,
      @Nullable Filter filter,
      Mood @Nullable [] moods,
      @Nullable String author,
      Order order);

  @Query("SELECT id FROM notes WHERE author = :author {AND created_at >= :filter.from}")
  List<Long> since(String author, Filter filter);

  @Query("SELECT id FROM notes {WHERE text LIKE :pattern} {ORDER BY :order} LIMIT :limit")
  List<Long> first(@Nullable String pattern, @Nullable Order order, int limit);

  @Query(
      "SELECT count(*) FROM notes WHERE mood = :mood {AND length(text) > :length} {AND link ="
          + " :link}")
  long count(Mood mood, Optional<Integer> length, Optional<String> link);

  /** Braces in a string, a name or a comment mean nothing. */
  @Query(
      "SELECT text || '{x}' AS \"{y}\" FROM notes /* {z} */ WHERE id = :id {AND author = :author}")
  @Nullable String braces(long id, @Nullable String author);

  @Query(
      "SELECT mood, count(*) AS notes FROM notes {WHERE author = :author} GROUP BY mood {HAVING"
          + " count(*) > :least}")
  @MapKey("mood")
  Map<Mood, Long> byMood(@Nullable String author, @Nullable Long least);

  /** Where a part is in, its parameter is not null. */
  @Query("SELECT coalesce(link, :link) FROM notes WHERE id = :id {AND :link IS NOT NULL}")
  @Nullable String linkOr(long id, @Nullable String link);

  @Query("SELECT id FROM notes ORDER BY author DESC, :order")
  long[] sorted(Order order);

  @Query("SELECT id FROM notes ORDER BY :order LIMIT :limit")
  List<Long> newest(Single order, int limit);

  @Query("SELECT id FROM notes ORDER BY :order")
  Page<Long> pages(Single order, PageRequest request);

  /** Several values of one object, which may be missing. */
  @Query(
      """
      SELECT id FROM notes
      WHERE author = :author {AND created_at >= :last.createdAt AND id <> :last.id}
      ORDER BY id
      """)
  List<Long> after(String author, @Nullable Note last);
}

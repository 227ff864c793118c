package chat;

import dev.alcove.AlcoveDatabase;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.OrderBy;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table(value = "messages", expectedRows = 100)
record Message(@PrimaryKey long id, String author, long createdAt) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM messages ORDER BY created_at")
  List<Message> listed(PageRequest page);

  @Query("SELECT * FROM messages ORDER BY created_at")
  Page<Message> withoutRequest();

  @Query("SELECT * FROM messages ORDER BY created_at")
  Page<Message> twice(PageRequest page, PageRequest other);

  @Query("SELECT * FROM messages ORDER BY created_at")
  Page<Message> several(List<PageRequest> pages);

  @Query("DELETE FROM messages WHERE id = 1 RETURNING *")
  Page<Message> deleted(PageRequest page);

  @Query("SELECT * FROM messages")
  Page<Message> unsorted(PageRequest page);

  @Query("SELECT * FROM messages WHERE author = 'a' {ORDER BY :order}")
  Page<Message> sometimes(@Nullable Sorting order, PageRequest page);

  @Query("SELECT * FROM messages {WHERE author = :author ORDER BY id}")
  Page<Message> sortedIfChosen(@Nullable String author, PageRequest page);

  @Query(
      "SELECT * FROM messages {WHERE id IN (SELECT id FROM messages WHERE author = :author ORDER BY"
          + " id)}")
  Page<Message> sortedWithin(@Nullable String author, PageRequest page);

  @Query("SELECT * FROM messages ORDER BY created_at LIMIT 100")
  Page<Message> limited(PageRequest page);

  @Query("SELECT count(*) FROM messages ORDER BY 1")
  Page<Long> single(PageRequest page);

  @Query("SELECT * FROM messages ORDER BY author, random()")
  Page<Message> shuffled(PageRequest page);

  @Query("SELECT * FROM messages ORDER BY 3")
  Page<Message> numbered(PageRequest page);

  @Query("SELECT DISTINCT author FROM messages ORDER BY length(author)")
  Page<String> authors(PageRequest page);

  @Query("SELECT author FROM messages UNION ALL SELECT 'ann' ORDER BY author")
  Page<String> repeated(PageRequest page);

  @Query(
      "SELECT a.author FROM messages a FULL JOIN messages b ON b.id = a.created_at ORDER BY a.id")
  Page<@Nullable String> joined(PageRequest page);

  @Query("SELECT * FROM messages WHERE author = :page ORDER BY created_at")
  Page<Message> asValue(PageRequest page);

  @Query("SELECT * FROM messages ORDER BY created_at")
  Optional<Page<Message>> optional(PageRequest page);

  @Insert
  void insert(Message message, PageRequest page);

  @Query("SELECT * FROM messages ORDER BY created_at DESC, author")
  Page<Message> fine(PageRequest page);
}

enum Sorting {
  @OrderBy("created_at")
  OLDEST
}

@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  ChatDao chat();
}

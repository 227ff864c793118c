package search;

import dev.alcove.FullTextQuery;
import dev.alcove.SqlQuery;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.OnConflict;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.RawQuery;
import dev.alcove.annotations.Update;
import dev.alcove.annotations.Upsert;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both databases can do. */
public interface SearchDao {

  @Insert
  void add(Chat chat);

  @Insert
  void insert(Message... messages);

  @Insert(onConflict = OnConflict.REPLACE)
  void replace(Message message);

  @Upsert
  void upsert(Message message);

  @Update
  int update(Message message);

  @Query("UPDATE messages SET id = :to WHERE id = :from")
  int renumber(long from, long to);

  @Query("DELETE FROM chats WHERE id = :id")
  int removeChat(long id);

  @Query("DELETE FROM messages")
  int clear();

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words ORDER BY rowid")
  List<Long> find(FullTextQuery words);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words ORDER BY rowid")
  List<Long> match(String words);

  @Query(
      """
      SELECT m.* FROM messages m JOIN messages_fts f ON f.rowid = m.id
      WHERE messages_fts MATCH :words AND m.chat_id IS NULL ORDER BY m.id
      """)
  List<Message> messages(FullTextQuery words);

  @Query("SELECT id FROM messages WHERE content LIKE '%' || :word || '%' ORDER BY id")
  List<Long> like(String word);

  @Query(
      """
      SELECT id FROM messages
      WHERE id = :id OR id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words)
      ORDER BY id
      """)
  List<Long> thatOrFound(long id, FullTextQuery words);

  @Query(
      """
      SELECT rowid FROM messages_fts
      WHERE title MATCH :title
        AND rowid IN (SELECT rowid FROM messages_fts WHERE content MATCH :content)
      """)
  List<Long> both(FullTextQuery title, FullTextQuery content);

  @Query(
      """
      SELECT id FROM messages
      {WHERE id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words)}
      ORDER BY id LIMIT coalesce(:limit, -1)
      """)
  List<Long> some(@Nullable FullTextQuery words, @Nullable Integer limit);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'content:1 OR title:day*'")
  List<Long> pattern();

  @Query("INSERT INTO messages_fts (messages_fts) VALUES ('optimize')")
  void optimize();

  @RawQuery
  long number(SqlQuery query);
}

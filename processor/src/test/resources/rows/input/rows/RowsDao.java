package rows;

import dev.alcove.annotations.Delete;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.OnConflict;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Update;
import dev.alcove.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every way to write objects; the same for a new SQLite and for an old one. */
public interface RowsDao {

  @Insert
  void insert(Message message);

  @Insert(table = Message.class)
  Message send(NewMessage message);

  @Insert(table = Message.class)
  String sendForId(NewMessage message);

  @Insert
  void insertAll(Iterable<Message> messages);

  @Insert
  List<String> insertForIds(Collection<Message> messages);

  @Insert
  Message[] insertAndGet(Message... messages);

  @Insert(onConflict = OnConflict.IGNORE)
  @Nullable Message insertOrIgnore(Message message);

  @Insert(onConflict = OnConflict.IGNORE)
  Optional<String> insertOrIgnoreForId(Message message);

  @Insert(onConflict = OnConflict.IGNORE)
  List<Message> insertMissing(List<Message> messages);

  @Insert(onConflict = OnConflict.REPLACE)
  void replace(Message message);

  @Insert
  long insert(Session session);

  @Insert
  long[] insert(Session... sessions);

  @Insert
  Session insertAndGet(Session session);

  @Insert(onConflict = OnConflict.IGNORE)
  @Nullable Long insertOrIgnore(Session session);

  @Insert(onConflict = OnConflict.IGNORE)
  Optional<Long> insertOrIgnoreForId(Session session);

  @Insert(onConflict = OnConflict.IGNORE)
  int insertMissing(Tag... tags);

  @Insert
  int insertBoth(Session session, List<Message> messages);

  @Insert
  UUID insert(Contact contact);

  @Update
  boolean update(Message message);

  @Update(table = Session.class)
  int rename(List<Title> titles);

  @Update(onConflict = OnConflict.IGNORE)
  long updateOrIgnore(Contact contact);

  @Delete
  int delete(Message message);

  @Delete
  boolean delete(Collection<Tag> tags);

  @Upsert
  void put(Message message);

  @Upsert
  Message putAndGet(Message message);

  @Upsert
  String putForId(Message message);

  @Upsert
  long put(Session session);

  @Upsert
  List<Session> putAndGet(List<Session> sessions);

  @Upsert(table = Session.class)
  void putTitle(Title title);

  @Upsert
  int put(List<Tag> tags);

  @Upsert
  Tag putAndGet(Tag tag);

  @Upsert(table = Contact.class, conflict = "email")
  UUID put(NewContact contact);

  @Upsert(conflict = "email")
  Contact putAndGet(Contact contact);

  @Upsert(conflict = "email")
  long putForRowId(Contact contact);

  @Query("SELECT * FROM messages WHERE id = :id")
  @Nullable Message message(String id);

  @Query("SELECT * FROM messages ORDER BY rowid")
  List<Message> messages();

  @Query("SELECT * FROM sessions ORDER BY id")
  List<Session> sessions();

  @Query("SELECT tag FROM tags ORDER BY tag")
  List<String> tags();

  @Query("SELECT * FROM contacts ORDER BY email")
  List<Contact> contacts();
}

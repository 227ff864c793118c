// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Delete;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.OnConflict;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Update;
import dev.alcove.annotations.Upsert;
import org.jspecify.annotations.Nullable;

@Dao
public interface WriteDao {
  @Insert
  void insert(Chat... chats);

  @Insert
  void insert(Message... messages);

  @Insert(onConflict = OnConflict.REPLACE)
  void replace(Message message);

  @Insert(onConflict = OnConflict.IGNORE)
  void ignore(Message message);

  @Upsert
  void upsert(Message message);

  @Update
  void update(Message message);

  @Update
  void update(Chat chat);

  @Delete
  void delete(Message message);

  @Delete
  void delete(Chat chat);

  @Insert
  void insert(Asset... assets);

  @Upsert
  void upsert(Tag tag);

  @Query("UPDATE messages SET chat_id = :to WHERE chat_id = :from")
  int move(@Nullable String from, @Nullable String to);

  @Query("UPDATE messages SET favorite = :favorite WHERE id = :id")
  void favorite(long id, boolean favorite);

  @Query("UPDATE tags SET message_id = :to WHERE message_id = :from")
  void moveTags(long from, long to);

  @Query("UPDATE messages SET chat_id = :chatId WHERE id = :id")
  void put(long id, @Nullable String chatId);

  @Query("UPDATE messages SET content = :content WHERE id = :id")
  void write(long id, String content);

  @Query("DELETE FROM tags WHERE message_id = :messageId")
  void deleteTags(long messageId);

  @Query("INSERT INTO chats (id, title, number) VALUES ('five', 'x', '1')")
  void insertNumberAsText();

  @Query("UPDATE chats SET number = '01' WHERE id = 'five'")
  void numberAsLongerText();

  @Query("UPDATE chats SET number = '2' WHERE id = 'five'")
  void otherNumberAsText();

  @Query("DELETE FROM messages")
  void clear();
}

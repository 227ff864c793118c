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

  @Query("DELETE FROM messages")
  void clear();
}

// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package oldlive;

import dev.alcove.LiveQuery;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.OnConflict;
import dev.alcove.annotations.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao
public interface OldLiveDao {
  @Query("SELECT id, content FROM messages WHERE chat_id = :chat ORDER BY id")
  LiveQuery<List<Line>> lines(String chat);

  @Query("SELECT count(*) FROM messages WHERE chat_id = :chat AND favorite")
  LiveQuery<Integer> favorites(String chat);

  @Query("SELECT id, content FROM messages WHERE parent_id = :parent ORDER BY id")
  LiveQuery<List<Line>> answers(long parent);

  @Query("SELECT count(*) FROM messages")
  LiveQuery<Integer> count();

  @Query("SELECT title FROM chats WHERE id = :id")
  LiveQuery<@Nullable String> title(String id);

  /** What a live query reads. */
  record Line(long id, String content) {}

  @Insert(onConflict = OnConflict.IGNORE)
  void insert(Chat chat);

  @Insert(onConflict = OnConflict.REPLACE)
  void replace(Message message);

  @Insert(onConflict = OnConflict.IGNORE)
  void ignore(Message message);

  @Query("UPDATE messages SET chat_id = :to WHERE chat_id = :from")
  void move(@Nullable String from, @Nullable String to);

  @Query("UPDATE OR IGNORE messages SET id = :to WHERE id = :from")
  void renumber(long from, long to);

  @Query("UPDATE messages SET favorite = :favorite WHERE id > :id")
  void favorite(long id, boolean favorite);

  @Query("UPDATE messages SET content = :content WHERE id = :id")
  void edit(long id, String content);

  @Query("UPDATE chats SET title = :title WHERE id = :id")
  void rename(String id, String title);

  @Query("DELETE FROM messages WHERE id = :id")
  void delete(long id);

  @Query("DELETE FROM messages")
  void deleteAll();

  @Query("DELETE FROM chats WHERE id = :id")
  void deleteChat(String id);
}

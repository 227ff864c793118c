// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import dev.alcove.FullTextQuery;
import dev.alcove.LiveQuery;
import dev.alcove.SqlQuery;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.RawQuery;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao
public interface LiveDao {
  @Query("SELECT * FROM messages WHERE chat_id = :chatId ORDER BY position, id")
  LiveQuery<List<Message>> history(String chatId);

  @Query("SELECT count(*) FROM messages WHERE chat_id = :chatId")
  LiveQuery<Integer> count(String chatId);

  @Query("SELECT title FROM chats WHERE id = :id")
  LiveQuery<@Nullable String> title(String id);

  @Query("SELECT * FROM chats WHERE id = :id")
  LiveQuery<Optional<Chat>> find(String id);

  @Query("SELECT * FROM chats WHERE code = :code")
  LiveQuery<Set<Chat>> byCode(@Nullable String code);

  @Query("SELECT id FROM chats WHERE number = :number")
  LiveQuery<List<String>> byNumber(@Nullable Integer number);

  @Query("SELECT id, title FROM chats")
  @MapKey("id")
  LiveQuery<Map<String, String>> titles();

  @Query(
      """
      SELECT c.id, c.title, count(m.id) AS messages
      FROM chats c LEFT JOIN messages m ON m.chat_id = c.id
      GROUP BY c.id
      ORDER BY c.title
      """)
  LiveQuery<List<ChatRow>> chats();

  @Query("SELECT * FROM chats WHERE id = :id")
  LiveQuery<@Nullable ChatWithMessages> whole(String id);

  @Query("SELECT * FROM chats ORDER BY id")
  LiveQuery<List<ChatWithMessages>> wholes();

  @Query(
      """
      SELECT id FROM messages
      WHERE favorite = 1 {AND chat_id = :chatId} {AND role = :role}
      ORDER BY :order
      """)
  LiveQuery<long[]> favorites(@Nullable String chatId, @Nullable Role role, Order order);

  @Query("SELECT id FROM messages WHERE chat_id = :filter.chat AND position >= :filter.from")
  LiveQuery<List<Long>> filtered(Filter filter);

  @Query("SELECT id FROM messages WHERE id IN (:ids) ORDER BY id")
  LiveQuery<List<Long>> among(Collection<Long> ids);

  @Query("SELECT id FROM assets WHERE hash = :hash")
  LiveQuery<List<Long>> byHash(byte[] hash);

  @Query("SELECT id FROM chats WHERE pinned = :pinned ORDER BY id")
  LiveQuery<List<String>> pinned(boolean pinned);

  @Query("SELECT id FROM messages WHERE position = :position ORDER BY id")
  LiveQuery<List<Long>> at(int position);

  @Query("SELECT id FROM assets WHERE hash IN (:hashes)")
  LiveQuery<List<Long>> byHashes(List<byte[]> hashes);

  @Query("SELECT id FROM assets WHERE at = :at")
  LiveQuery<List<Long>> at(Date at);

  @Query("SELECT id FROM assets WHERE place = :place")
  LiveQuery<List<Long>> atPlace(@Nullable Place place);

  @Query("SELECT * FROM tags WHERE message_id = :messageId")
  LiveQuery<List<Tag>> tags(long messageId);

  @Query("SELECT * FROM latest_messages WHERE chat_id = :chatId")
  LiveQuery<@Nullable LatestMessage> latest(String chatId);

  @Query(
      """
      SELECT m.id FROM messages_fts f JOIN messages m ON m.id = f.rowid
      WHERE messages_fts MATCH :words ORDER BY m.id
      """)
  LiveQuery<List<Long>> search(FullTextQuery words);

  @Query(
      """
      WITH RECURSIVE thread(id) AS (
        SELECT id FROM messages WHERE id = :id
        UNION
        SELECT m.id FROM messages m JOIN thread t ON m.parent_id = t.id)
      SELECT id FROM thread
      """)
  LiveQuery<List<Long>> thread(long id);

  @RawQuery(observes = {Tag.class, LatestMessage.class})
  LiveQuery<List<String>> raw(SqlQuery query);
}

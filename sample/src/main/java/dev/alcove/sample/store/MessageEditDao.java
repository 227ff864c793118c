// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Transaction;
import dev.alcove.annotations.Upsert;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Changes of messages, part by part, and their end. */
@Dao
public interface MessageEditDao {

  /** Adds a message, or writes all of the one with its id; returns it as stored. */
  @Upsert(conflict = "id")
  Message put(Message message);

  /** The same for many, all or none. */
  @Upsert(conflict = "id")
  void putAll(Collection<Message> messages);

  /** Changes parts of a message; false if it is gone. */
  @Query(
      """
      UPDATE messages
      SET role = coalesce(:edit.role, role),
        author = coalesce(:edit.author, author),
        content = coalesce(:edit.content, content),
        favorite = coalesce(:edit.favorite, favorite),
        from_model = coalesce(:edit.fromModel, from_model),
        updated_at = :now
      WHERE id = :id
      """)
  boolean edit(String id, MessageEdit edit, Instant now);

  /** Changes the same parts of many messages and returns how many there were. */
  // What is done to many at once is order, not writing: the times stay.
  @SuppressWarnings("alcove/unstamped-update")
  @Query(
      """
      UPDATE messages
      SET role = coalesce(:edit.role, role),
        author = coalesce(:edit.author, author),
        content = coalesce(:edit.content, content),
        favorite = coalesce(:edit.favorite, favorite),
        from_model = coalesce(:edit.fromModel, from_model)
      WHERE id IN (:ids)
      """)
  int editAll(Collection<String> ids, MessageEdit edit);

  /** Changes parts of the tool call of a message; what is null stays as it is. */
  @Query(
      """
      UPDATE messages
      SET plugin_identifier = coalesce(:call.identifier, plugin_identifier),
        plugin_api_name = coalesce(:call.apiName, plugin_api_name),
        plugin_arguments = coalesce(:call.arguments, plugin_arguments),
        plugin_type = coalesce(:call.type, plugin_type),
        updated_at = :now
      WHERE id = :id
      """)
  boolean editPlugin(String id, PluginCall call, Instant now);

  /** Merges fields into what a plugin keeps with a message; false if the message is gone. */
  @Transaction
  default boolean mergePluginState(String id, String fields, Instant now) {
    return setMetadata(id, JsonMerge.inField(metadata(id), "pluginState", fields), now);
  }

  /** Merges fields into what is known of a message's voice; false if the message is gone. */
  @Transaction
  default boolean mergeVoice(String id, String fields, Instant now) {
    return setMetadata(id, JsonMerge.inField(metadata(id), "tts", fields), now);
  }

  /** What else is known of a message, as a JSON object. */
  @Query("SELECT metadata FROM messages WHERE id = :id")
  @Nullable String metadata(String id);

  /** Says what else is known of a message. */
  @Query("UPDATE messages SET metadata = :metadata, updated_at = :now WHERE id = :id")
  boolean setMetadata(String id, @Nullable String metadata, Instant now);

  /** Says what went wrong with a message, or that nothing did. */
  @Query("UPDATE messages SET error = :error, updated_at = :now WHERE id = :id")
  boolean setError(String id, @Nullable String error, Instant now);

  /** Gives a message its translation. */
  @Query(
      """
      UPDATE messages
      SET translate_source = :translation.from,
        translate_target = :translation.to,
        translate_content = :translation.content,
        updated_at = :now
      WHERE id = :id
      """)
  boolean translate(String id, Translation translation, Instant now);

  /** Removes messages; answers to them stay, without parent. */
  @Query("DELETE FROM messages WHERE id IN (:ids)")
  int delete(Collection<String> ids);

  /** Removes the messages of a session that belong to a topic, or to none. */
  @Query("DELETE FROM messages WHERE session_id = :sessionId AND topic_id IS :topicId")
  int deleteOf(String sessionId, @Nullable String topicId);

  /** Removes the messages of a topic. */
  @Query("DELETE FROM messages WHERE topic_id = :topicId")
  int deleteOfTopic(String topicId);

  /** Removes every message. */
  @Query("DELETE FROM messages")
  int clear();
}

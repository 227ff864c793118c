// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.IrcLine;
import dev.alcove.benchmarks.chat.Message;
import dev.alcove.benchmarks.chat.SessionItem;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What MyBatis implements. */
interface MyBatisMapper {
  /** The columns of a message. */
  String ALL = "SELECT id, session_id, role, content, created_at, token_usage FROM messages ";

  /** A new message. */
  String INSERT =
      "INSERT INTO messages (id, session_id, role, content, created_at, token_usage)"
          + " VALUES (#{id}, #{sessionId}, #{role}, #{content}, #{createdAt}, #{tokenUsage})";

  @Select(ALL)
  List<Message> all();

  @Select(ALL + "WHERE session_id = #{id} ORDER BY created_at")
  List<Message> history(String id);

  @Select(ALL + "WHERE id = #{id}")
  Message byId(String id);

  @Select(ALL + "ORDER BY created_at, id LIMIT 50")
  List<Message> firstPage();

  @Select(ALL + "WHERE (created_at, id) > (#{createdAt}, #{id}) ORDER BY created_at, id LIMIT 50")
  List<Message> nextPage(@Param("createdAt") String createdAt, @Param("id") String id);

  @Select(
      """
      SELECT s.id, s.title, m.content AS last_content, m.created_at AS last_at,
        (SELECT count(*) FROM messages u
         WHERE u.session_id = s.id AND u.created_at > s.last_read_at) AS unread
      FROM sessions s
      LEFT JOIN messages m ON m.id = (
        SELECT id FROM messages WHERE session_id = s.id ORDER BY created_at DESC LIMIT 1)
      ORDER BY s.updated_at DESC, s.id
      """)
  List<SessionItem> sessions();

  @Select(
      """
      SELECT m.id, m.session_id, m.role, m.content, m.created_at, m.token_usage,
        s.id AS s_id, s.title, s.ai_config_name, s.created_at AS s_created_at, s.updated_at,
        s.last_read_at, s.message_count
      FROM messages m JOIN sessions s ON s.id = m.session_id
      WHERE m.created_at >= #{from} ORDER BY m.created_at, m.id LIMIT #{most}
      """)
  List<Map<String, Object>> since(@Param("from") String from, @Param("most") int most);

  @Select(
      "<script>"
          + ALL
          + "WHERE id IN <foreach item='i' collection='list' open='(' separator=',' close=')'>"
          + "#{i}</foreach></script>")
  List<Message> byIds(@Param("list") List<String> ids);

  @Select(
      """
      SELECT l.id, l.minute, l.nick, l.text
      FROM irc_lines_fts f JOIN irc_lines l ON l.id = f.rowid
      WHERE irc_lines_fts MATCH #{word} ORDER BY f.rowid LIMIT 50
      """)
  List<IrcLine> search(String word);

  @Insert(INSERT)
  void insert(Message message);

  @Insert(
      INSERT
          + " ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id,"
          + " role = excluded.role, content = excluded.content,"
          + " created_at = excluded.created_at, token_usage = excluded.token_usage")
  void upsert(Message message);

  @Update("UPDATE messages SET content = #{content}, token_usage = #{usage} WHERE id = #{id}")
  int rewrite(
      @Param("id") String id, @Param("content") String content, @Param("usage") String usage);
}

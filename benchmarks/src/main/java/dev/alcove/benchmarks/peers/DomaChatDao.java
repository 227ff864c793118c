// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import java.util.List;
import org.seasar.doma.AccessLevel;
import org.seasar.doma.BatchInsert;
import org.seasar.doma.Dao;
import org.seasar.doma.Insert;
import org.seasar.doma.Select;
import org.seasar.doma.Sql;
import org.seasar.doma.Update;
import org.seasar.doma.jdbc.BatchResult;
import org.seasar.doma.jdbc.Result;
import org.seasar.doma.jdbc.SqlLogType;
import org.seasar.doma.jdbc.query.DuplicateKeyType;

/** What Doma implements. Nobody reads its log of statements, so none is written. */
@Dao(accessLevel = AccessLevel.PACKAGE)
interface DomaChatDao {
  /** The columns of a message. */
  String ALL = "SELECT id, session_id, role, content, created_at, token_usage FROM messages ";

  @Select(sqlLog = SqlLogType.NONE)
  @Sql(ALL)
  List<DomaMessage> all();

  @Select(sqlLog = SqlLogType.NONE)
  @Sql(ALL + "WHERE session_id = /* id */'s' ORDER BY created_at")
  List<DomaMessage> history(String id);

  @Select(sqlLog = SqlLogType.NONE)
  @Sql(ALL + "WHERE id = /* id */'m'")
  DomaMessage byId(String id);

  @Select(sqlLog = SqlLogType.NONE)
  @Sql(ALL + "ORDER BY created_at, id LIMIT 50")
  List<DomaMessage> firstPage();

  @Select(sqlLog = SqlLogType.NONE)
  @Sql(
      ALL
          + "WHERE (created_at, id) > (/* createdAt */'c', /* id */'m')"
          + " ORDER BY created_at, id LIMIT 50")
  List<DomaMessage> nextPage(String createdAt, String id);

  @Select(sqlLog = SqlLogType.NONE)
  @Sql(
      """
      SELECT s.id, s.title, m.content AS last_content, m.created_at AS last_at,
        (SELECT count(*) FROM messages u
         WHERE u.session_id = s.id AND u.created_at > s.last_read_at) AS unread
      FROM sessions s
      LEFT JOIN messages m ON m.id = (
        SELECT id FROM messages WHERE session_id = s.id ORDER BY created_at DESC LIMIT 1)
      ORDER BY s.updated_at DESC, s.id
      """)
  List<DomaItem> sessions();

  @Select(sqlLog = SqlLogType.NONE)
  @Sql(
      """
      SELECT m.id AS m_id, m.session_id AS m_session_id, m.role AS m_role,
        m.content AS m_content, m.created_at AS m_created_at, m.token_usage AS m_token_usage,
        s.id AS s_id, s.title AS s_title, s.ai_config_name AS s_ai_config_name,
        s.created_at AS s_created_at, s.updated_at AS s_updated_at,
        s.last_read_at AS s_last_read_at, s.message_count AS s_message_count
      FROM messages m JOIN sessions s ON s.id = m.session_id
      WHERE m.created_at >= /* from */'c' ORDER BY m.created_at, m.id LIMIT /* most */1
      """)
  List<DomaFound> since(String from, int most);

  @Select(sqlLog = SqlLogType.NONE)
  @Sql(ALL + "WHERE id IN /* ids */('a', 'b')")
  List<DomaMessage> byIds(List<String> ids);

  @Select(sqlLog = SqlLogType.NONE)
  @Sql(
      """
      SELECT l.id, l.minute, l.nick, l.text
      FROM irc_lines_fts f JOIN irc_lines l ON l.id = f.rowid
      WHERE irc_lines_fts MATCH /* word */'w' ORDER BY f.rowid LIMIT 50
      """)
  List<DomaLine> search(String word);

  @BatchInsert(batchSize = 1_000, sqlLog = SqlLogType.NONE)
  BatchResult<DomaMessage> insertAll(List<DomaMessage> messages);

  @Insert(sqlLog = SqlLogType.NONE)
  Result<DomaMessage> insert(DomaMessage message);

  @Insert(duplicateKeyType = DuplicateKeyType.UPDATE, sqlLog = SqlLogType.NONE)
  Result<DomaMessage> upsert(DomaMessage message);

  @Update(sqlLog = SqlLogType.NONE)
  @Sql(
      "UPDATE messages SET content = /* content */'c', token_usage = /* tokenUsage */'u'"
          + " WHERE id = /* id */'m'")
  int rewrite(String id, String content, String tokenUsage);
}

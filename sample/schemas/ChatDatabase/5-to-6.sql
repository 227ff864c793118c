-- ChatDatabase, version 5 to 6, draft: projects, full-text search, what was read, the user
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- from: d82d7c069d1693eef96ba30b1345c46b84620c8eea465c9197ae9ab70a7a131f
-- to: d87ce0df456fa67db71b246697dfeac4b932ac19746ebab501a9853cd36ecce9
-- checksum: 70ebeb1fb1197453127f3e063af92b07f0e34e840b97df8e984d71130b740e2d
-- foreign keys: off while this runs
-- keeps: session_groups
-- rebuilds: sessions
-- keeps: session_tags
-- keeps: topics
-- rebuilds: messages
-- keeps: message_links
-- keeps: plugins
-- keeps: files

-- Drop what depends on tables.
DROP TRIGGER messages_count_up;
DROP TRIGGER messages_count_down;
DROP TRIGGER messages_count_move;

-- Expand: change names, and add what is new.
ALTER TABLE sessions ADD COLUMN project_id TEXT;
ALTER TABLE sessions ADD COLUMN read_at TEXT DEFAULT '0000-01-01T00:00:00.000Z';
ALTER TABLE messages ADD COLUMN number INTEGER;
UPDATE messages SET number = rowid;
CREATE TABLE projects (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE TABLE users (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid TEXT NOT NULL,
  avatar TEXT,
  settings TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

-- Change data, as the version says.
UPDATE sessions SET read_at = coalesce(
  (SELECT max(created_at) FROM messages WHERE session_id = sessions.id), read_at);

-- Contract: convert values, add constraints, remove what goes.
CREATE TABLE sessions_new (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  description TEXT,
  type TEXT NOT NULL DEFAULT 'agent',
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived', 'deleted')),
  pinned INTEGER NOT NULL DEFAULT 0,
  group_id TEXT REFERENCES session_groups (id) ON DELETE SET NULL,
  project_id TEXT REFERENCES projects (id) ON DELETE SET NULL,
  ai_config_name TEXT,
  config TEXT,
  message_count INTEGER NOT NULL DEFAULT 0,
  read_at TEXT NOT NULL DEFAULT '0000-01-01T00:00:00.000Z',
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
INSERT INTO sessions_new (rowid, id, title, description, type, status, pinned, group_id, project_id, ai_config_name, config, message_count, read_at, metadata, created_at, updated_at)
SELECT rowid, id, title, description, type, status, pinned, group_id, project_id, ai_config_name, config, message_count, coalesce(read_at, '0000-01-01T00:00:00.000Z'), metadata, created_at, updated_at
FROM sessions;
DROP TABLE sessions;
ALTER TABLE sessions_new RENAME TO sessions;
CREATE TABLE messages_new (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  topic_id TEXT REFERENCES topics (id) ON DELETE CASCADE,
  parent_id TEXT REFERENCES messages (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  quota_id TEXT,
  role TEXT NOT NULL CHECK (role IN ('user', 'assistant', 'system', 'tool')),
  author TEXT,
  content TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  favorite INTEGER NOT NULL DEFAULT 0,
  from_model TEXT,
  plugin_identifier TEXT,
  plugin_api_name TEXT,
  plugin_arguments TEXT,
  plugin_type TEXT,
  translate_source TEXT,
  translate_target TEXT,
  translate_content TEXT,
  tool_calls TEXT,
  tool_call_id TEXT,
  error TEXT,
  token_usage TEXT,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
INSERT INTO messages_new (number, id, session_id, topic_id, parent_id, quota_id, role, author, content, position, favorite, from_model, plugin_identifier, plugin_api_name, plugin_arguments, plugin_type, translate_source, translate_target, translate_content, tool_calls, tool_call_id, error, token_usage, metadata, created_at, updated_at)
SELECT number, id, session_id, topic_id, parent_id, quota_id, role, author, content, position, favorite, from_model, plugin_identifier, plugin_api_name, plugin_arguments, plugin_type, translate_source, translate_target, translate_content, tool_calls, tool_call_id, error, token_usage, metadata, created_at, updated_at
FROM messages;
DROP TABLE messages;
ALTER TABLE messages_new RENAME TO messages;

-- Create what depends on tables.
CREATE INDEX idx_sessions_group_id ON sessions (group_id);
CREATE INDEX idx_sessions_status_pinned_DESC_updated_at_DESC ON sessions (status, pinned DESC, updated_at DESC);
CREATE INDEX idx_sessions_project_id_updated_at ON sessions (project_id, updated_at);
CREATE INDEX idx_sessions_pinned ON sessions (pinned) WHERE pinned = 1;
CREATE UNIQUE INDEX idx_messages_id ON messages (id);
CREATE INDEX idx_messages_parent_id ON messages (parent_id);
CREATE INDEX idx_messages_session_id_created_at_position ON messages (session_id, created_at, position);
CREATE INDEX idx_messages_session_id_topic_id_created_at_position ON messages (session_id, topic_id, created_at, position);
CREATE INDEX idx_messages_created_at ON messages (created_at);
CREATE INDEX idx_messages_topic_id_created_at_position ON messages (topic_id, created_at, position);
CREATE VIEW messages_text AS
SELECT
  source.number AS rowid,
  CASE WHEN source.content GLOB '*[' || char(4352, 45, 4607, 12293, 45, 55291, 63744, 45, 64217, 65382, 45, 65500, 131072, 45, 262141) || ']*' THEN (
    WITH RECURSIVE piece(n, part) AS (
      SELECT 1, substr(char(31) || source.content, 1, 257)
      UNION ALL
      SELECT piece.n + 256, substr(char(31) || source.content, piece.n + 256, 257)
      FROM piece WHERE length(piece.part) = 257
    )
    SELECT group_concat((
      WITH RECURSIVE step(i, a, b, j, k) AS (
        SELECT 1, NULL, unicode(piece.part), 0, 0
        UNION ALL
        SELECT i + 1, b, unicode(substr(piece.part, i + 1, 1)), k,
          CASE
            WHEN b < 4352 THEN 0
            WHEN b BETWEEN 19968 AND 40959 OR b BETWEEN 12353 AND 12438
              OR b BETWEEN 12449 AND 12538 OR b BETWEEN 44032 AND 55203
              OR b BETWEEN 13312 AND 19903 OR b BETWEEN 131072 AND 262141 OR b < 4608
              OR b BETWEEN 12293 AND 12295 OR b BETWEEN 12445 AND 12447
              OR b BETWEEN 12540 AND 12543 OR b BETWEEN 12549 AND 12591
              OR b BETWEEN 12593 AND 12686 OR b BETWEEN 12704 AND 12735
              OR b BETWEEN 12784 AND 12799 OR b BETWEEN 43360 AND 43388
              OR b BETWEEN 55216 AND 55291 OR b BETWEEN 63744 AND 64217
              OR b BETWEEN 65382 AND 65500 THEN 1
            ELSE 0
          END
        FROM step WHERE b IS NOT NULL
      )
      SELECT group_concat(
        CASE j + k WHEN 2 THEN char(a, 31, a) WHEN 1 THEN char(31, a) ELSE char(a) END, '')
      FROM step WHERE i > 2
    ), '') FROM piece
  ) ELSE source.content END AS content,
  CASE WHEN source.translate_content GLOB '*[' || char(4352, 45, 4607, 12293, 45, 55291, 63744, 45, 64217, 65382, 45, 65500, 131072, 45, 262141) || ']*' THEN (
    WITH RECURSIVE piece(n, part) AS (
      SELECT 1, substr(char(31) || source.translate_content, 1, 257)
      UNION ALL
      SELECT piece.n + 256, substr(char(31) || source.translate_content, piece.n + 256, 257)
      FROM piece WHERE length(piece.part) = 257
    )
    SELECT group_concat((
      WITH RECURSIVE step(i, a, b, j, k) AS (
        SELECT 1, NULL, unicode(piece.part), 0, 0
        UNION ALL
        SELECT i + 1, b, unicode(substr(piece.part, i + 1, 1)), k,
          CASE
            WHEN b < 4352 THEN 0
            WHEN b BETWEEN 19968 AND 40959 OR b BETWEEN 12353 AND 12438
              OR b BETWEEN 12449 AND 12538 OR b BETWEEN 44032 AND 55203
              OR b BETWEEN 13312 AND 19903 OR b BETWEEN 131072 AND 262141 OR b < 4608
              OR b BETWEEN 12293 AND 12295 OR b BETWEEN 12445 AND 12447
              OR b BETWEEN 12540 AND 12543 OR b BETWEEN 12549 AND 12591
              OR b BETWEEN 12593 AND 12686 OR b BETWEEN 12704 AND 12735
              OR b BETWEEN 12784 AND 12799 OR b BETWEEN 43360 AND 43388
              OR b BETWEEN 55216 AND 55291 OR b BETWEEN 63744 AND 64217
              OR b BETWEEN 65382 AND 65500 THEN 1
            ELSE 0
          END
        FROM step WHERE b IS NOT NULL
      )
      SELECT group_concat(
        CASE j + k WHEN 2 THEN char(a, 31, a) WHEN 1 THEN char(31, a) ELSE char(a) END, '')
      FROM step WHERE i > 2
    ), '') FROM piece
  ) ELSE source.translate_content END AS translate_content
FROM messages AS source;
CREATE VIRTUAL TABLE messages_fts USING fts4 (
  content,
  translate_content,
  content="messages_text",
  tokenize=unicode61
);
INSERT INTO messages_fts (messages_fts) VALUES ('rebuild');
CREATE TRIGGER messages_count_up
AFTER INSERT ON messages
BEGIN
  UPDATE sessions SET message_count = message_count + 1 WHERE id = new.session_id;
END;
CREATE TRIGGER messages_count_down
AFTER DELETE ON messages
BEGIN
  UPDATE sessions SET message_count = message_count - 1 WHERE id = old.session_id;
END;
CREATE TRIGGER messages_count_move
AFTER UPDATE OF session_id ON messages
WHEN old.session_id <> new.session_id
BEGIN
  UPDATE sessions SET message_count = message_count - 1 WHERE id = old.session_id;
  UPDATE sessions SET message_count = message_count + 1 WHERE id = new.session_id;
END;
CREATE TRIGGER messages_fts_insert
AFTER INSERT ON messages BEGIN
  INSERT INTO messages_fts (docid, content, translate_content)
  SELECT rowid, content, translate_content FROM messages_text WHERE rowid = new.number;
END;
CREATE TRIGGER messages_fts_delete
BEFORE DELETE ON messages BEGIN
  DELETE FROM messages_fts WHERE docid = old.number;
END;
CREATE TRIGGER messages_fts_before_update
BEFORE UPDATE OF number, content, translate_content ON messages
WHEN old.number <> new.number OR old.content IS NOT new.content COLLATE BINARY OR old.translate_content IS NOT new.translate_content COLLATE BINARY BEGIN
  DELETE FROM messages_fts WHERE docid = old.number;
END;
CREATE TRIGGER messages_fts_after_update
AFTER UPDATE OF number, content, translate_content ON messages
WHEN old.number <> new.number OR old.content IS NOT new.content COLLATE BINARY OR old.translate_content IS NOT new.translate_content COLLATE BINARY BEGIN
  INSERT INTO messages_fts (docid, content, translate_content)
  SELECT rowid, content, translate_content FROM messages_text WHERE rowid = new.number;
END;

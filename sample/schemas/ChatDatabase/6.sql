-- ChatDatabase, version 6, draft: projects, full-text search, what was read, the user
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: d87ce0df456fa67db71b246697dfeac4b932ac19746ebab501a9853cd36ecce9
-- parent: d82d7c069d1693eef96ba30b1345c46b84620c8eea465c9197ae9ab70a7a131f

CREATE TABLE projects (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE TABLE session_groups (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  sort INTEGER,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE TABLE sessions (
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

CREATE INDEX idx_sessions_group_id ON sessions (group_id);

CREATE INDEX idx_sessions_status_pinned_DESC_updated_at_DESC ON sessions (status, pinned DESC, updated_at DESC);

CREATE INDEX idx_sessions_project_id_updated_at ON sessions (project_id, updated_at);

CREATE INDEX idx_sessions_pinned ON sessions (pinned) WHERE pinned = 1;

CREATE TABLE session_tags (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (session_id, tag)
) WITHOUT ROWID;

CREATE INDEX idx_session_tags_tag ON session_tags (tag);

CREATE TABLE topics (
  id TEXT NOT NULL PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  favorite INTEGER NOT NULL DEFAULT 0,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE INDEX idx_topics_session_id_favorite_DESC_updated_at_DESC ON topics (session_id, favorite DESC, updated_at DESC);

CREATE TABLE messages (
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

CREATE UNIQUE INDEX idx_messages_id ON messages (id);

CREATE INDEX idx_messages_parent_id ON messages (parent_id);

CREATE INDEX idx_messages_session_id_created_at_position ON messages (session_id, created_at, position);

CREATE INDEX idx_messages_session_id_topic_id_created_at_position ON messages (session_id, topic_id, created_at, position);

CREATE INDEX idx_messages_created_at ON messages (created_at);

CREATE INDEX idx_messages_topic_id_created_at_position ON messages (topic_id, created_at, position);

CREATE TABLE message_links (
  message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  answers_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  PRIMARY KEY (message_id, answers_id)
) WITHOUT ROWID;

CREATE INDEX idx_message_links_answers_id ON message_links (answers_id);

CREATE TABLE plugins (
  identifier TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  manifest_type TEXT,
  manifest_title TEXT,
  manifest_description TEXT,
  manifest_author TEXT,
  settings TEXT,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE TABLE files (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  file_type TEXT,
  size INTEGER NOT NULL,
  save_mode TEXT NOT NULL DEFAULT 'local',
  data BLOB,
  url TEXT,
  message_id TEXT REFERENCES messages (id) ON DELETE CASCADE,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE INDEX idx_files_message_id ON files (message_id);

CREATE TABLE users (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid TEXT NOT NULL,
  avatar TEXT,
  settings TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

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

-- ChatDatabase, version 5 to 6, draft: projects
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- from: d82d7c069d1693eef96ba30b1345c46b84620c8eea465c9197ae9ab70a7a131f
-- to: 2a6025c4bfef37203ff3559d2fabce757602edba824299fb3d06dfbb6cbf9589
-- checksum: 0ce106ce75d256ed1dcdf1b7cd58f02f2892d9a3c1eec261e4bb2e39da8c3d4c
-- foreign keys: off while this runs
-- keeps: session_groups
-- rebuilds: sessions
-- keeps: session_tags
-- keeps: topics
-- keeps: messages
-- keeps: message_links
-- keeps: plugins
-- keeps: files

-- Drop what depends on tables.
DROP TRIGGER messages_count_up;
DROP TRIGGER messages_count_down;
DROP TRIGGER messages_count_move;

-- Expand: change names, and add what is new.
CREATE TABLE projects (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

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
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
INSERT INTO sessions_new (rowid, id, title, description, type, status, pinned, group_id, ai_config_name, config, message_count, metadata, created_at, updated_at)
SELECT rowid, id, title, description, type, status, pinned, group_id, ai_config_name, config, message_count, metadata, created_at, updated_at
FROM sessions;
DROP TABLE sessions;
ALTER TABLE sessions_new RENAME TO sessions;

-- Create what depends on tables.
CREATE INDEX idx_sessions_group_id ON sessions (group_id);
CREATE INDEX idx_sessions_project_id ON sessions (project_id);
CREATE INDEX idx_sessions_status_pinned_DESC_updated_at_DESC ON sessions (status, pinned DESC, updated_at DESC);
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

-- ChatDatabase, version 3 to 4 of 2024-01-21: session groups and pinned sessions
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: 65744cb3c969c87ddb9ce79961c4de29ef263f3e881961ab3f384801b8ecbee2
-- to: 14995aa81bdf635f3c9ac1cdd68b2175581c9a53efc1c716e57109ee9a55c9f2
-- checksum: 85939676d49c46904cc899d8fb66d00b4b72c031d994567cfa1e644d1221f7f8
-- foreign keys: off while this runs
-- rebuilds: sessions
-- keeps: session_tags
-- keeps: topics
-- keeps: messages
-- keeps: plugins
-- keeps: files

-- Drop what depends on tables.
DROP TRIGGER messages_count_up;
DROP TRIGGER messages_count_down;
DROP TRIGGER messages_count_move;

-- Expand: change names, and add what is new.
ALTER TABLE sessions ADD COLUMN pinned INTEGER DEFAULT 0;
ALTER TABLE sessions ADD COLUMN group_id TEXT;
CREATE TABLE session_groups (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  sort INTEGER,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

-- Change data, as the version says.
UPDATE sessions SET pinned = 1 WHERE group_name = 'pinned';

-- Contract: convert values, add constraints, remove what goes.
CREATE TABLE sessions_new (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  description TEXT,
  type TEXT NOT NULL DEFAULT 'agent',
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived', 'deleted')),
  pinned INTEGER NOT NULL DEFAULT 0,
  group_id TEXT REFERENCES session_groups (id) ON DELETE SET NULL,
  ai_config_name TEXT,
  config TEXT,
  message_count INTEGER NOT NULL DEFAULT 0,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
INSERT INTO sessions_new (rowid, id, title, description, type, status, pinned, group_id, ai_config_name, config, message_count, metadata, created_at, updated_at)
SELECT rowid, id, title, description, type, status, coalesce(pinned, 0), group_id, ai_config_name, config, message_count, metadata, created_at, updated_at
FROM sessions;
DROP TABLE sessions;
ALTER TABLE sessions_new RENAME TO sessions;

-- Create what depends on tables.
CREATE INDEX idx_sessions_group_id ON sessions (group_id);
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

-- ChatDatabase, version 1 to 2 of 2023-11-27: sessions, topics, messages, tags
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: dd05a3ae38daa18df849cf2ce65a0e13665c25cd2d424c3015addd9139ad86f4
-- to: f4bf946ed699fdefdcab49c6d797d8e3136ba49e34b5926363c2f63de4b1ac6c
-- checksum: 4a7d0c81f13b0ac77a2d95e002412ef2dd332d63ed2f763993d217d95328a4fe
-- foreign keys: off while this runs
-- rebuilds: files

-- Expand: change names, and add what is new.
CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  description TEXT,
  type TEXT NOT NULL DEFAULT 'agent',
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'archived', 'deleted')),
  group_name TEXT NOT NULL DEFAULT 'default',
  ai_config_name TEXT,
  config TEXT,
  message_count INTEGER NOT NULL DEFAULT 0,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE TABLE session_tags (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (session_id, tag)
) WITHOUT ROWID;
CREATE TABLE topics (
  id TEXT NOT NULL PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  favorite INTEGER NOT NULL DEFAULT 0,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  topic_id TEXT REFERENCES topics (id) ON DELETE CASCADE,
  parent_id TEXT REFERENCES messages (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  quota_id TEXT,
  role TEXT NOT NULL CHECK (role IN ('user', 'assistant', 'system')),
  author TEXT,
  content TEXT NOT NULL,
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
  error TEXT,
  token_usage TEXT,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

-- Contract: convert values, add constraints, remove what goes.
CREATE TABLE files_new (
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
INSERT INTO files_new (rowid, id, name, file_type, size, save_mode, data, url, metadata, created_at, updated_at)
SELECT rowid, id, name, file_type, size, save_mode, data, url, metadata, created_at, updated_at
FROM files;
DROP TABLE files;
ALTER TABLE files_new RENAME TO files;

-- Create what depends on tables.
CREATE INDEX idx_sessions_status_updated_at_DESC ON sessions (status, updated_at DESC);
CREATE INDEX idx_session_tags_tag ON session_tags (tag);
CREATE INDEX idx_topics_session_id_favorite_DESC_updated_at_DESC ON topics (session_id, favorite DESC, updated_at DESC);
CREATE INDEX idx_messages_topic_id ON messages (topic_id);
CREATE INDEX idx_messages_parent_id ON messages (parent_id);
CREATE INDEX idx_messages_session_id_created_at_position ON messages (session_id, created_at, position);
CREATE INDEX idx_messages_session_id_topic_id_created_at_position ON messages (session_id, topic_id, created_at, position);
CREATE INDEX idx_messages_created_at ON messages (created_at);
CREATE INDEX idx_messages_plugin_identifier ON messages (plugin_identifier) WHERE plugin_identifier IS NOT NULL;
CREATE INDEX idx_files_message_id ON files (message_id);
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

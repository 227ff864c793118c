-- ChatDatabase, version 5 of 2025-10-01: tool calls and links between messages
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: d82d7c069d1693eef96ba30b1345c46b84620c8eea465c9197ae9ab70a7a131f
-- parent: 14995aa81bdf635f3c9ac1cdd68b2175581c9a53efc1c716e57109ee9a55c9f2

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
  ai_config_name TEXT,
  config TEXT,
  message_count INTEGER NOT NULL DEFAULT 0,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE INDEX idx_sessions_group_id ON sessions (group_id);

CREATE INDEX idx_sessions_status_pinned_DESC_updated_at_DESC ON sessions (status, pinned DESC, updated_at DESC);

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
  id TEXT NOT NULL PRIMARY KEY,
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

CREATE INDEX idx_messages_topic_id ON messages (topic_id);

CREATE INDEX idx_messages_parent_id ON messages (parent_id);

CREATE INDEX idx_messages_session_id_created_at_position ON messages (session_id, created_at, position);

CREATE INDEX idx_messages_session_id_topic_id_created_at_position ON messages (session_id, topic_id, created_at, position);

CREATE INDEX idx_messages_created_at ON messages (created_at);

CREATE INDEX idx_messages_plugin_identifier ON messages (plugin_identifier) WHERE plugin_identifier IS NOT NULL;

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

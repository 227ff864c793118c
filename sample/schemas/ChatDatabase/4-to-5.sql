-- ChatDatabase, version 4 to 5 of 2025-10-01: tool calls and links between messages
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: 14995aa81bdf635f3c9ac1cdd68b2175581c9a53efc1c716e57109ee9a55c9f2
-- to: d82d7c069d1693eef96ba30b1345c46b84620c8eea465c9197ae9ab70a7a131f
-- checksum: d7951296190dc53def70a748675ebe7ba6ebc390a65a0911bd5057ae44d9535e
-- foreign keys: off while this runs
-- keeps: session_groups
-- keeps: sessions
-- keeps: session_tags
-- keeps: topics
-- rebuilds: messages
-- keeps: plugins
-- keeps: files

-- Drop what depends on tables.
DROP TRIGGER messages_count_up;
DROP TRIGGER messages_count_down;
DROP TRIGGER messages_count_move;

-- Expand: change names, and add what is new.
CREATE TABLE message_links (
  message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  answers_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  PRIMARY KEY (message_id, answers_id)
) WITHOUT ROWID;

-- Contract: convert values, add constraints, remove what goes.
CREATE TABLE messages_new (
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
INSERT INTO messages_new (rowid, id, session_id, topic_id, parent_id, quota_id, role, author, content, position, favorite, from_model, plugin_identifier, plugin_api_name, plugin_arguments, plugin_type, translate_source, translate_target, translate_content, error, token_usage, metadata, created_at, updated_at)
SELECT rowid, id, session_id, topic_id, parent_id, quota_id, role, author, content, position, favorite, from_model, plugin_identifier, plugin_api_name, plugin_arguments, plugin_type, translate_source, translate_target, translate_content, error, token_usage, metadata, created_at, updated_at
FROM messages;
DROP TABLE messages;
ALTER TABLE messages_new RENAME TO messages;

-- Create what depends on tables.
CREATE INDEX idx_messages_topic_id ON messages (topic_id);
CREATE INDEX idx_messages_parent_id ON messages (parent_id);
CREATE INDEX idx_messages_session_id_created_at_position ON messages (session_id, created_at, position);
CREATE INDEX idx_messages_session_id_topic_id_created_at_position ON messages (session_id, topic_id, created_at, position);
CREATE INDEX idx_messages_created_at ON messages (created_at);
CREATE INDEX idx_messages_plugin_identifier ON messages (plugin_identifier) WHERE plugin_identifier IS NOT NULL;
CREATE INDEX idx_message_links_answers_id ON message_links (answers_id);
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

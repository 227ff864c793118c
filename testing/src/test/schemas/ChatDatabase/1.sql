-- ChatDatabase, version 1 of 2024-01-10: sessions and messages
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: e01994117c923fa1a4cf32be562ef7acbf685dda59e369f190ebd8103b8b1b88
-- parent: none

CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
);

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  content TEXT NOT NULL,
  mood TEXT,
  created_at TEXT NOT NULL
);

CREATE INDEX idx_messages_session_id ON messages (session_id);

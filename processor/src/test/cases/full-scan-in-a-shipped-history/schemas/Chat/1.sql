-- Chat, version 1 of 2026-01-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 0372d419855ff1d0656bb515d08c0ef56935fa0601ad4d1c5b0c96530f43402e
-- parent: none

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL,
  author TEXT NOT NULL,
  created_at INTEGER NOT NULL
);

CREATE INDEX idx_messages_session_id ON messages (session_id);

-- ChatDatabase, version 4 of 2024-05-05: the size of sessions
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 6f84f59fca913beec07aa9a555806e81b19f53785b88ec562cf74cc2cd63afee
-- parent: 4cb08f4673049c3d5551920cc7515cd44017781c73b52898a6ffb4345abf46fa

CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) <= 200),
  size INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  trace_id TEXT,
  created_at TEXT NOT NULL
);

CREATE INDEX idx_messages_session_id ON messages (session_id);

CREATE TRIGGER messages_stay
BEFORE UPDATE OF session_id ON messages BEGIN
  SELECT CASE WHEN new.session_id <> old.session_id
    THEN RAISE(ABORT, 'a message stays; in its session') END;
END;

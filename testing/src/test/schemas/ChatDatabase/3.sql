-- ChatDatabase, version 3 of 2024-03-30: content is called body, moods went
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 4cb08f4673049c3d5551920cc7515cd44017781c73b52898a6ffb4345abf46fa
-- parent: 0b38e48561c9359fe77b2b627fc9a1670c5bfbb3264b88e1f7cfb554e059a236

CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) <= 200)
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

-- ChatDatabase, version 2 of 2024-02-20: trace ids
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 0b38e48561c9359fe77b2b627fc9a1670c5bfbb3264b88e1f7cfb554e059a236
-- parent: e01994117c923fa1a4cf32be562ef7acbf685dda59e369f190ebd8103b8b1b88

CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
);

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  content TEXT NOT NULL,
  mood TEXT,
  trace_id TEXT,
  created_at TEXT NOT NULL
);

CREATE INDEX idx_messages_session_id ON messages (session_id);

CREATE TRIGGER messages_stay
BEFORE UPDATE OF session_id ON messages BEGIN
  SELECT CASE WHEN new.session_id <> old.session_id
    THEN RAISE(ABORT, 'a message stays; in its session') END;
END;

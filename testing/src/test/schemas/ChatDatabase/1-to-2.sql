-- ChatDatabase, version 1 to 2 of 2024-02-20: trace ids
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: e01994117c923fa1a4cf32be562ef7acbf685dda59e369f190ebd8103b8b1b88
-- to: 0b38e48561c9359fe77b2b627fc9a1670c5bfbb3264b88e1f7cfb554e059a236
-- checksum: 5f401dcf6b02d967fe666c7af5f8f4a38d00de291de726078b169d60e9b2cbbc
-- foreign keys: off while this runs
-- keeps: sessions
-- rebuilds: messages

-- Expand: change names, and add what is new.
ALTER TABLE messages ADD COLUMN trace_id TEXT;

-- Change data, as the version says.
UPDATE messages SET trace_id = 't' || id;

-- Contract: convert values, add constraints, remove what goes.
CREATE TABLE messages_new (
  id INTEGER PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  content TEXT NOT NULL,
  mood TEXT,
  trace_id TEXT,
  created_at TEXT NOT NULL
);
INSERT INTO messages_new (id, session_id, content, mood, trace_id, created_at)
SELECT id, session_id, content, mood, trace_id, created_at
FROM messages;
DROP TABLE messages;
ALTER TABLE messages_new RENAME TO messages;

-- Create what depends on tables.
CREATE INDEX idx_messages_session_id ON messages (session_id);
CREATE TRIGGER messages_stay
BEFORE UPDATE OF session_id ON messages BEGIN
  SELECT CASE WHEN new.session_id <> old.session_id
    THEN RAISE(ABORT, 'a message stays; in its session') END;
END;

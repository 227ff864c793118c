-- ChatDatabase, version 2 to 3 of 2024-03-30: content is called body, moods went
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: 0b38e48561c9359fe77b2b627fc9a1670c5bfbb3264b88e1f7cfb554e059a236
-- to: 4cb08f4673049c3d5551920cc7515cd44017781c73b52898a6ffb4345abf46fa
-- checksum: 198ebb1f1a56990716a8fd95cf51b81b7216f19e1d38165dae53429f7204c5ea
-- foreign keys: off while this runs
-- rebuilds: sessions
-- keeps: messages
-- renames: messages.content as body
-- converts: sessions.title = substr(title, 1, 200)

-- Drop what depends on tables.
DROP TRIGGER messages_stay;

-- Expand: change names, and add what is new.
ALTER TABLE messages RENAME COLUMN content TO body;

-- Contract: convert values, add constraints, remove what goes.
ALTER TABLE messages DROP COLUMN mood;
CREATE TABLE sessions_new (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) <= 200)
);
INSERT INTO sessions_new (rowid, id, title)
SELECT rowid, id, substr(title, 1, 200)
FROM sessions;
DROP TABLE sessions;
ALTER TABLE sessions_new RENAME TO sessions;

-- Create what depends on tables.
CREATE TRIGGER messages_stay
BEFORE UPDATE OF session_id ON messages BEGIN
  SELECT CASE WHEN new.session_id <> old.session_id
    THEN RAISE(ABORT, 'a message stays; in its session') END;
END;

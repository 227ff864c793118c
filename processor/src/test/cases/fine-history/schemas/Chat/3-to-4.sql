-- Chat, version 3 to 4, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- from: 0c09690b64aa8d784d6bb089fc90cdf26069c68063a69014a783a839b9460dfa
-- to: 1494ecf3244497434ca27c8bb7d779f02ae5edf526fbf9767f2e0dd48ff135c5
-- checksum: e4f9ad04114629d9078864cddf50908b6afa65a72ce11d03a2d9ac574ae45095
-- foreign keys: off while this runs
-- rebuilds: messages
-- keeps: drafts
-- converts: messages.trace_id = coalesce(trace_id, '')

-- Drop what depends on tables.
DROP VIEW latest;

-- Change data, as the version says.
UPDATE messages SET trace_id = 't';
REPLACE INTO messages SELECT * FROM messages;

-- Contract: convert values, add constraints, remove what goes.
CREATE TABLE messages_new (
  id INTEGER PRIMARY KEY,
  trace_id TEXT NOT NULL,
  spare TEXT NOT NULL,
  freed TEXT,
  left_part TEXT NOT NULL,
  right_part TEXT NOT NULL,
  heading TEXT NOT NULL,
  title TEXT
);
INSERT INTO messages_new (id, trace_id, spare, freed, left_part, right_part, heading, title)
SELECT id, coalesce(trace_id, ''), spare, freed, left_part, right_part, heading, title
FROM messages;
DROP TABLE messages;
ALTER TABLE messages_new RENAME TO messages;

-- Create what depends on tables.
CREATE INDEX idx_trace ON messages (trace_id);
CREATE VIEW latest AS
SELECT id FROM messages;

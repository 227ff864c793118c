-- Chat, version 4 to 5, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- from: 1494ecf3244497434ca27c8bb7d779f02ae5edf526fbf9767f2e0dd48ff135c5
-- to: 0ad4159d904e010bf201ab60d84ddc33c83f31091f6f61821a88020b6aa6343d
-- checksum: 602b2b3106e5ea1242ca35552e7a3664379400382b5cb21fdc6e8f3a7151e294
-- foreign keys: off while this runs
-- rebuilds: messages
-- renames: messages.right_part as left_part
-- renames: messages.left_part as right_part

-- Drop what depends on tables.
DROP VIEW latest;

-- Expand: change names, and add what is new.
ALTER TABLE messages RENAME COLUMN right_part TO left_part_new;
ALTER TABLE messages RENAME COLUMN left_part TO right_part;
ALTER TABLE messages RENAME COLUMN left_part_new TO left_part;

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
SELECT id, trace_id, spare, freed, left_part, right_part, heading, title
FROM messages;
DROP TABLE messages;
ALTER TABLE messages_new RENAME TO messages;
DROP TABLE drafts;

-- Create what depends on tables.
CREATE INDEX idx_trace ON messages (trace_id);

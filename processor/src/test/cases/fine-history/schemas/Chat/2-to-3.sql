-- Chat, version 2 to 3, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- from: 95a6e860ff6d12be95b49a9e745ae0e51628da3ff180da4f8bcc4d7b199cddaa
-- to: 0c09690b64aa8d784d6bb089fc90cdf26069c68063a69014a783a839b9460dfa
-- checksum: 03f41a29d62b6ab9122cdbf3f4be83ea4be3cb31a58dac70e0ac5b0e5e43dd9f
-- keeps: msgs as messages
-- keeps: drafts
-- renames: messages.trace as trace_id

-- Drop what depends on tables.
DROP VIEW latest;

-- Expand: change names, and add what is new.
ALTER TABLE msgs RENAME TO messages;
ALTER TABLE messages RENAME COLUMN trace TO trace_id;

-- Create what depends on tables.
CREATE VIEW latest AS
SELECT id FROM messages;

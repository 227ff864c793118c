-- Chat, version 1 to 2, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- from: ec6aec7335b010b60b21c82f6558ee5850b2fe46bc0c3b02e5296f61309ea65b
-- to: 95a6e860ff6d12be95b49a9e745ae0e51628da3ff180da4f8bcc4d7b199cddaa
-- checksum: 1ea8ec5e770e45318ed9582ba59becb9e60f4686a1dae8897652f98832c173e7
-- keeps: msgs
-- keeps: drafts
-- renames: msgs.title as heading

-- Drop what depends on tables.
DROP VIEW latest;

-- Expand: change names, and add what is new.
ALTER TABLE msgs RENAME COLUMN title TO heading;
ALTER TABLE msgs ADD COLUMN title TEXT;

-- Contract: convert values, add constraints, remove what goes.
ALTER TABLE msgs DROP COLUMN legacy;

-- Create what depends on tables.
CREATE VIEW latest AS
SELECT id FROM msgs;

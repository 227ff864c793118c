-- Chat, version 5 to 6, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- from: 0ad4159d904e010bf201ab60d84ddc33c83f31091f6f61821a88020b6aa6343d
-- to: 4700b105aff251157c5635dbf081c188fae652b3bd368186a2ad3aa18b0c8467
-- checksum: 260f31936b91aac6da96d4530559bcdfa1e6dbc4f855e0be2bb19f43337caafe
-- keeps: messages
-- renames: messages.spare as freed

-- Expand: change names, and add what is new.
ALTER TABLE messages RENAME COLUMN freed TO freed_old;
ALTER TABLE messages RENAME COLUMN spare TO freed;

-- Contract: convert values, add constraints, remove what goes.
DROP INDEX idx_trace;
ALTER TABLE messages DROP COLUMN trace_id;
ALTER TABLE messages DROP COLUMN freed_old;

-- NoteDatabase, version 2 to 3 of 2026-03-01: another default
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: 9d273a858a9c0ca29d722b1bcbec196724ae039a3a370433880179dc97796643
-- to: 4481ce54cb9e7c595e60cc4ae9e17c2467e3a9d7b85f2765200ccbb5a7e5ff77
-- checksum: 2d82ff7d21e97cec19e80990a30658d20710b2fa86b1e1af00bea705dcd64351
-- foreign keys: off while this runs
-- rebuilds: notes

-- Contract: convert values, add constraints, remove what goes.
CREATE TABLE notes_new (
  id INTEGER PRIMARY KEY,
  chat_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  stars INTEGER NOT NULL DEFAULT 1,
  mood TEXT
);
INSERT INTO notes_new (id, chat_id, text, stars, mood)
SELECT id, chat_id, text, stars, mood
FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- Create what depends on tables.
CREATE INDEX idx_notes_chat_id ON notes (chat_id);

-- NoteDatabase, version 3 of 2026-03-01: another default
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 4481ce54cb9e7c595e60cc4ae9e17c2467e3a9d7b85f2765200ccbb5a7e5ff77
-- parent: 9d273a858a9c0ca29d722b1bcbec196724ae039a3a370433880179dc97796643

CREATE TABLE notes (
  id INTEGER PRIMARY KEY,
  chat_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  stars INTEGER NOT NULL DEFAULT 1,
  mood TEXT
);

CREATE INDEX idx_notes_chat_id ON notes (chat_id);

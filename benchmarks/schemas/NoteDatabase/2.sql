-- NoteDatabase, version 2 of 2026-02-01: a column
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 9d273a858a9c0ca29d722b1bcbec196724ae039a3a370433880179dc97796643
-- parent: d8d2ad0078fdfdff9da3cfd11b15ee2ca867ee3e8001760f5f9782b78bf52331

CREATE TABLE notes (
  id INTEGER PRIMARY KEY,
  chat_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  stars INTEGER NOT NULL DEFAULT 0,
  mood TEXT
);

CREATE INDEX idx_notes_chat_id ON notes (chat_id);

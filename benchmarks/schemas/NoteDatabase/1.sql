-- NoteDatabase, version 1 of 2026-01-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: d8d2ad0078fdfdff9da3cfd11b15ee2ca867ee3e8001760f5f9782b78bf52331
-- parent: none

CREATE TABLE notes (
  id INTEGER PRIMARY KEY,
  chat_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  stars INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX idx_notes_chat_id ON notes (chat_id);

-- ChatDatabase, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 5f86f198216b9c958664e6e5dcfd9e17139c6ca1fb5cf307c5c6d02a262708b1
-- parent: none

CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL,
  role TEXT NOT NULL,
  favorite INTEGER NOT NULL DEFAULT 0,
  trace_id TEXT,
  parent_id TEXT
);

CREATE INDEX idx_messages_parent_id ON messages (parent_id);

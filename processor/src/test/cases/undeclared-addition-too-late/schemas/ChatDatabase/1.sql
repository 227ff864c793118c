-- ChatDatabase, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 20a208584a417552b8bbc8d4668cc892fbbc7add1f8081777aa2a3ba4cd1bbe0
-- parent: none

CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL,
  trace_id TEXT
);

CREATE INDEX idx_by_content ON messages (content);

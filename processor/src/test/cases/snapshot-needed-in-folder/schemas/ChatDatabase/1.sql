-- ChatDatabase, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 0755e848fe9e16dbdb4278dcac39389dba2e4ba4447c0b17bd2b7104507e6ba0
-- parent: none

CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  trace_id TEXT,
  note TEXT,
  content TEXT NOT NULL
);

-- ChatDatabase, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: bacc98f7175a07e8c493faa453a28d0f99c536c736c0331d9825bb14558af66c
-- parent: none

CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
);

CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  session_id TEXT,
  slug TEXT,
  tokens TEXT,
  prompt_tokens TEXT,
  role TEXT NOT NULL
);

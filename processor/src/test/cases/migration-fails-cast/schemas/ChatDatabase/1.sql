-- ChatDatabase, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: faab12c7fcf66f8ee136f3c45be63deece0367b1ca409f32e110267357f0b49c
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
  role TEXT NOT NULL
);

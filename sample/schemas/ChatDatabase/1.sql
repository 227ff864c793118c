-- ChatDatabase, version 1 of 2023-11-14: files
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: dd05a3ae38daa18df849cf2ce65a0e13665c25cd2d424c3015addd9139ad86f4
-- parent: none

CREATE TABLE files (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  file_type TEXT,
  size INTEGER NOT NULL,
  save_mode TEXT NOT NULL DEFAULT 'local',
  data BLOB,
  url TEXT,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

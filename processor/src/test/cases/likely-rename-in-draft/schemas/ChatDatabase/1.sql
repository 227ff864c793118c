-- ChatDatabase, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: fbdbb421804537ecc174b90160e9038772a9b23011c52bc31c6484f7d7a2bca5
-- parent: none

CREATE TABLE topics (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
);

CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL,
  quota_id TEXT
);

-- OtherDay, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: de7c2c3be96d9d13089a29a29d027601140e26d3e2fc1df213d00c990cef77e0
-- parent: none

CREATE TABLE notes (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
);

-- ChatDatabase, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 7ed1e3e32ca73551e82a589e68206be1aaa4649f6d45ef3bbec17a760125bdb9
-- parent: none

CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL
);

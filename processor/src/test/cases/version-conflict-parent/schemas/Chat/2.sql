-- Chat, version 2 of 2024-06-15
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: d146ad20f3c96e3281d7be9cbf6ef623c326411d1a66bbe02d49d36df18d865f
-- parent: de7c2c3be96d9d13089a29a29d027601140e26d3e2fc1df213d00c990cef77e0

CREATE TABLE notes (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  pinned TEXT
);

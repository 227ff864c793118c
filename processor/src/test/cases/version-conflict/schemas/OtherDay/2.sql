-- OtherDay, version 2 of 2024-06-15: trace ids
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 00c93e1cdfa1111f3ea2273ed8e5d99a3c6d67d764b1ffea8974e7c454785fcc
-- parent: de7c2c3be96d9d13089a29a29d027601140e26d3e2fc1df213d00c990cef77e0

CREATE TABLE notes (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  trace_id TEXT
);

-- ChatDatabase, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: b84a534217a4915fac2c2257f8e1c56dbb5281dee027f72e1e026d75f4bf9eb4
-- parent: none
-- enums: 5c3578220864970e0a70440cb6865eafc5f826fb3df56e05b147e2eefa7c2b05
-- enum: messages.role = USER, ASSISTANT, TOOL

CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  role TEXT NOT NULL
);

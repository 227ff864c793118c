-- ChatDatabase, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: b84a534217a4915fac2c2257f8e1c56dbb5281dee027f72e1e026d75f4bf9eb4
-- parent: none
-- enum: messages.role = USER, ASSISTANT, TOOL

CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  role TEXT NOT NULL
);

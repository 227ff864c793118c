-- StepEdited, version 1 to 2 of 2024-06-15: trace ids
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: de7c2c3be96d9d13089a29a29d027601140e26d3e2fc1df213d00c990cef77e0
-- to: 00c93e1cdfa1111f3ea2273ed8e5d99a3c6d67d764b1ffea8974e7c454785fcc
-- checksum: 066356c6901cfcb5c22de2c24a3ba3e1e4d00ab6df6c5778b4cdf426ec7512ba
-- keeps: notes

-- Expand: change names, and add what is new.
ALTER TABLE notes ADD COLUMN trace_id TEXT DEFAULT 1;

-- Chat, version 3 of 2024-09-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 04145fa7a2d72fd34268f0f61f40abe82e096e096f40e94da0e63ea1ef372a16
-- parent: 00c93e1cdfa1111f3ea2273ed8e5d99a3c6d67d764b1ffea8974e7c454785fcc

CREATE TABLE notes (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  trace_id TEXT,
  starred TEXT
);

-- Chat, version 2 to 3 of 2024-09-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: 00c93e1cdfa1111f3ea2273ed8e5d99a3c6d67d764b1ffea8974e7c454785fcc
-- to: 04145fa7a2d72fd34268f0f61f40abe82e096e096f40e94da0e63ea1ef372a16
-- checksum: a269e46a6aa805fc33c0180319749ae5a180092385c47e3249a9fe72c096bcaf
-- keeps: notes

-- Expand: change names, and add what is new.
ALTER TABLE notes ADD COLUMN starred TEXT;

-- Chat, version 1 to 2 of 2024-06-15
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: de7c2c3be96d9d13089a29a29d027601140e26d3e2fc1df213d00c990cef77e0
-- to: d146ad20f3c96e3281d7be9cbf6ef623c326411d1a66bbe02d49d36df18d865f
-- checksum: 1e91ce171b1145fd128d726da1de2cd7214a03ce3de7b49148ca4857fec678d8
-- keeps: notes

-- Expand: change names, and add what is new.
ALTER TABLE notes ADD COLUMN pinned TEXT;

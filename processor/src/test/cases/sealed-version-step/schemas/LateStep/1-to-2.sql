-- LateStep, version 1 to 2 of 2024-06-15
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: 7ed1e3e32ca73551e82a589e68206be1aaa4649f6d45ef3bbec17a760125bdb9
-- to: bc886d1dcc8b48e76e44bdaa9f8a52ce0daec223d220dd8cde04c8a03f91c110
-- checksum: 4252a9bc518c76c912d6f74852e34f495f6d91e669ea1bc26f4a0b5feaf0f57e
-- keeps: messages

-- Expand: change names, and add what is new.
ALTER TABLE messages ADD COLUMN trace_id TEXT;

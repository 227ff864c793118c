-- LateStep, version 2 of 2024-06-15
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: bc886d1dcc8b48e76e44bdaa9f8a52ce0daec223d220dd8cde04c8a03f91c110
-- parent: 7ed1e3e32ca73551e82a589e68206be1aaa4649f6d45ef3bbec17a760125bdb9

CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL,
  trace_id TEXT
);

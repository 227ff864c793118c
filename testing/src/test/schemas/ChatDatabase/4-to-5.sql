-- ChatDatabase, version 4 to 5 of 2024-06-15: plugins
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: 6f84f59fca913beec07aa9a555806e81b19f53785b88ec562cf74cc2cd63afee
-- to: bc959945c46c5b3e9df18ee7e88f9f4a2a5545489c20f4e2ecaf51ff85fd6a68
-- checksum: 204bf025a9185f72dff123592e742e0c2e4ecf88d89e643a4049a570f51dfc60
-- keeps: sessions
-- keeps: messages

-- Drop what depends on tables.
DROP TRIGGER messages_stay;

-- Expand: change names, and add what is new.
CREATE TABLE plugins (
  name TEXT NOT NULL PRIMARY KEY,
  enabled INTEGER NOT NULL
);

-- Create what depends on tables.
CREATE TRIGGER messages_stay
BEFORE UPDATE OF session_id ON messages BEGIN
  SELECT CASE WHEN new.session_id <> old.session_id
    THEN RAISE(ABORT, 'a message stays; in its session') END;
END;

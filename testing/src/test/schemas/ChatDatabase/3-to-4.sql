-- ChatDatabase, version 3 to 4 of 2024-05-05: the size of sessions
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: 4cb08f4673049c3d5551920cc7515cd44017781c73b52898a6ffb4345abf46fa
-- to: 6f84f59fca913beec07aa9a555806e81b19f53785b88ec562cf74cc2cd63afee
-- checksum: 9284b44aff6236c5908afca758c0c3e6feb285ab38262607a4cf93da2769cafd
-- java step: runs after the data
-- keeps: sessions
-- keeps: messages

-- Drop what depends on tables.
DROP TRIGGER messages_stay;

-- Expand: change names, and add what is new.
ALTER TABLE sessions ADD COLUMN size INTEGER NOT NULL DEFAULT 0;

-- Create what depends on tables.
CREATE TRIGGER messages_stay
BEFORE UPDATE OF session_id ON messages BEGIN
  SELECT CASE WHEN new.session_id <> old.session_id
    THEN RAISE(ABORT, 'a message stays; in its session') END;
END;

-- ChatDatabase, version 2 to 3 of 2023-12-06: plugins
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: f4bf946ed699fdefdcab49c6d797d8e3136ba49e34b5926363c2f63de4b1ac6c
-- to: 65744cb3c969c87ddb9ce79961c4de29ef263f3e881961ab3f384801b8ecbee2
-- checksum: 1f23236ef307fa7c8f26c11f6e283061b9dfff9ddf20ecc6f4ab4f6f341de908
-- keeps: sessions
-- keeps: session_tags
-- keeps: topics
-- keeps: messages
-- keeps: files

-- Drop what depends on tables.
DROP TRIGGER messages_count_up;
DROP TRIGGER messages_count_down;
DROP TRIGGER messages_count_move;

-- Expand: change names, and add what is new.
CREATE TABLE plugins (
  identifier TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  manifest_type TEXT,
  manifest_title TEXT,
  manifest_description TEXT,
  manifest_author TEXT,
  settings TEXT,
  metadata TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

-- Create what depends on tables.
CREATE TRIGGER messages_count_up
AFTER INSERT ON messages
BEGIN
  UPDATE sessions SET message_count = message_count + 1 WHERE id = new.session_id;
END;
CREATE TRIGGER messages_count_down
AFTER DELETE ON messages
BEGIN
  UPDATE sessions SET message_count = message_count - 1 WHERE id = old.session_id;
END;
CREATE TRIGGER messages_count_move
AFTER UPDATE OF session_id ON messages
WHEN old.session_id <> new.session_id
BEGIN
  UPDATE sessions SET message_count = message_count - 1 WHERE id = old.session_id;
  UPDATE sessions SET message_count = message_count + 1 WHERE id = new.session_id;
END;

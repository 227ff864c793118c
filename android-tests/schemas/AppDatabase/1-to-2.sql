-- AppDatabase, version 1 to 2, draft: favorites and links
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- from: 4a5fad258786aa1c814762f39ccd25db7fd33a3f9a64c8be670153c81c4ef5f6
-- to: 77bfed6b8f616093709d1f22809aecf50e4e40b0f3b352c32ba2593e6cea4329
-- checksum: 7eef89be3ae45e1db338db3851cc2a4eb9fdbb10d807d8ec83a7c37ea3613ddb
-- keeps: rooms
-- keeps: messages

-- Drop what depends on tables.
DROP TRIGGER messages_fts_insert;
DROP TRIGGER messages_fts_delete;
DROP TRIGGER messages_fts_before_update;
DROP TRIGGER messages_fts_after_update;
DROP VIEW room_summary;
DROP VIEW messages_text;

-- Expand: change names, and add what is new.
ALTER TABLE messages ADD COLUMN favorite INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN link TEXT;

-- Create what depends on tables.
CREATE VIEW room_summary AS
SELECT r.id, r.title, count(m.number) AS messages FROM rooms r LEFT JOIN messages m ON m.room_id = r.id GROUP BY r.id;
CREATE VIEW messages_text AS
SELECT
  source.number AS rowid,
  CASE WHEN source.content GLOB '*[' || char(4352, 45, 4607, 12293, 45, 55291, 63744, 45, 64217, 65382, 45, 65500, 131072, 45, 262141) || ']*' THEN (
    WITH RECURSIVE piece(n, part) AS (
      SELECT 1, substr(char(31) || source.content, 1, 257)
      UNION ALL
      SELECT piece.n + 256, substr(char(31) || source.content, piece.n + 256, 257)
      FROM piece WHERE length(piece.part) = 257
    )
    SELECT group_concat((
      WITH RECURSIVE step(i, a, b, j, k) AS (
        SELECT 1, NULL, unicode(piece.part), 0, 0
        UNION ALL
        SELECT i + 1, b, unicode(substr(piece.part, i + 1, 1)), k,
          CASE
            WHEN b < 4352 THEN 0
            WHEN b BETWEEN 19968 AND 40959 OR b BETWEEN 12353 AND 12438
              OR b BETWEEN 12449 AND 12538 OR b BETWEEN 44032 AND 55203
              OR b BETWEEN 13312 AND 19903 OR b BETWEEN 131072 AND 262141 OR b < 4608
              OR b BETWEEN 12293 AND 12295 OR b BETWEEN 12445 AND 12447
              OR b BETWEEN 12540 AND 12543 OR b BETWEEN 12549 AND 12591
              OR b BETWEEN 12593 AND 12686 OR b BETWEEN 12704 AND 12735
              OR b BETWEEN 12784 AND 12799 OR b BETWEEN 43360 AND 43388
              OR b BETWEEN 55216 AND 55291 OR b BETWEEN 63744 AND 64217
              OR b BETWEEN 65382 AND 65500 THEN 1
            ELSE 0
          END
        FROM step WHERE b IS NOT NULL
      )
      SELECT group_concat(
        CASE j + k WHEN 2 THEN char(a, 31, a) WHEN 1 THEN char(31, a) ELSE char(a) END, '')
      FROM step WHERE i > 2
    ), '') FROM piece
  ) ELSE source.content END AS content
FROM messages AS source;
CREATE TRIGGER messages_fts_insert
AFTER INSERT ON messages BEGIN
  INSERT INTO messages_fts (docid, content)
  SELECT rowid, content FROM messages_text WHERE rowid = new.number;
END;
CREATE TRIGGER messages_fts_delete
BEFORE DELETE ON messages BEGIN
  DELETE FROM messages_fts WHERE docid = old.number;
END;
CREATE TRIGGER messages_fts_before_update
BEFORE UPDATE OF number, content ON messages
WHEN old.number <> new.number OR old.content IS NOT new.content COLLATE BINARY BEGIN
  DELETE FROM messages_fts WHERE docid = old.number;
END;
CREATE TRIGGER messages_fts_after_update
AFTER UPDATE OF number, content ON messages
WHEN old.number <> new.number OR old.content IS NOT new.content COLLATE BINARY BEGIN
  INSERT INTO messages_fts (docid, content)
  SELECT rowid, content FROM messages_text WHERE rowid = new.number;
END;
